SELECT s.id, s.document_key, s.first_sentence, s.last_sentence, s.text, d.language, d.is_source
FROM segments s
JOIN documents d ON d.id = s.document_key
WHERE s.video_id = @VideoId AND s.document_key <> @Key
    AND s.first_sentence <= @Last AND s.last_sentence >= @First AND s.last_sentence >= s.first_sentence
    AND s.first_sentence >= @First - 64
ORDER BY d.is_source DESC, d.language, s.position;
