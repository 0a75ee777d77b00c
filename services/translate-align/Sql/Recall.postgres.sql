SELECT source_hash, engine, glossary, text FROM memory
WHERE source_language = @SourceLanguage AND target_language = @TargetLanguage AND source_hash = ANY(@Hashes);
