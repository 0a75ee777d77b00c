UPDATE sentences SET state = 'edited', text = @Text, edited_by = @EditedBy, engine = NULL, reason = NULL, confidence = NULL
WHERE video_id = @VideoId AND language = @Language AND sentence_id = @SentenceId AND source_hash = @SourceHash;
