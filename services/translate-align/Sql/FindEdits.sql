SELECT sentence_id, source_hash, state, text, edited_by FROM sentences
WHERE video_id = @VideoId AND language = @Language AND state = 'edited' AND text IS NOT NULL;
