SELECT source_hash, text, reason FROM memory
WHERE source_language = @SourceLanguage AND target_language = @TargetLanguage AND engine = @Engine
    AND source_hash IN @Hashes;
