INSERT INTO memory (source_hash, source_language, target_language, engine, glossary, text, video_id)
VALUES (@SourceHash, @SourceLanguage, @TargetLanguage, @Engine, @Glossary, @Text, @VideoId)
ON CONFLICT (source_hash, source_language, target_language, engine, glossary) DO NOTHING;
