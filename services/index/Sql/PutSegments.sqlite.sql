INSERT INTO segments
    (doc, position, first_sentence, last_sentence, sentence_id, text, start_ms, estimated, speaker)
SELECT @Doc, CAST(json_extract(value, '$.position') AS INTEGER),
    json_extract(value, '$.first'), json_extract(value, '$.last'), json_extract(value, '$.sentenceId'),
    json_extract(value, '$.text'), json_extract(value, '$.startMs'), json_extract(value, '$.estimated'),
    json_extract(value, '$.speaker')
FROM json_each(@Segments);
