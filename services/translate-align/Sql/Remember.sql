INSERT INTO memory (source_hash, source_language, target_language, engine, text, reason, video_id)
VALUES (@SourceHash, @SourceLanguage, @TargetLanguage, @Engine, @Text, @Reason, @VideoId)
ON CONFLICT (source_hash, source_language, target_language, engine) DO NOTHING;
