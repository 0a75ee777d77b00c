SELECT s.doc, s.position, s.first_sentence, s.last_sentence, s.sentence_id, s.text, s.start_ms, s.estimated, s.speaker
FROM unnest(@Docs::int[], @Positions::int[]) AS j (doc, position)
JOIN segments s ON s.doc = j.doc AND s.position = j.position;
