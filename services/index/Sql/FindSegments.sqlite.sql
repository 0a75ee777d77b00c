SELECT s.doc, s.position, s.first_sentence, s.last_sentence, s.sentence_id, s.text, s.start_ms, s.estimated, s.speaker
FROM json_each(@Pairs) j CROSS JOIN segments s
WHERE s.doc = json_extract(j.value, '$[0]') AND s.position = json_extract(j.value, '$[1]');
