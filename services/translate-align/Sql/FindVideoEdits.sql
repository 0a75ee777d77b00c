SELECT DISTINCT language, sentence_id, source_hash, text FROM sentences
WHERE video_id = @VideoId AND state = 'edited' AND text IS NOT NULL
ORDER BY language, sentence_id, source_hash, text;
