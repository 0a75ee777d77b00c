INSERT INTO segments
    (document_key, position, video_id, first_sentence, last_sentence, sentence_id, text, start_ms, estimated)
SELECT @Key, CAST(json_extract(value, '$.position') AS INTEGER), @VideoId,
    json_extract(value, '$.first'), json_extract(value, '$.last'), json_extract(value, '$.sentenceId'),
    json_extract(value, '$.text'), json_extract(value, '$.startMs'), json_extract(value, '$.estimated')
FROM json_each(@Segments);
INSERT INTO segment_terms (rowid, terms)
SELECT s.id, json_extract(j.value, '$.terms')
-- CROSS JOIN keeps this order: one look into the index per segment, where the planner would read all JSON per segment.
FROM json_each(@Segments) j
CROSS JOIN segments s
WHERE s.document_key = @Key AND s.position = CAST(json_extract(j.value, '$.position') AS INTEGER);
