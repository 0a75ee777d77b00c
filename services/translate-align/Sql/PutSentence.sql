INSERT INTO sentences (cleaned_sha256, language, sentence_id, position, source_hash, glossary, chain, state, text,
    engine, attempt, reason, confidence, edited_by, video_id)
VALUES (@CleanedSha256, @Language, @SentenceId, @Position, @SourceHash, @Glossary, @Chain, @State, @Text,
    @Engine, @Attempt, @Reason, @Confidence, @EditedBy, @VideoId)
ON CONFLICT (cleaned_sha256, language, sentence_id) DO UPDATE SET
    position = EXCLUDED.position, source_hash = EXCLUDED.source_hash, glossary = EXCLUDED.glossary,
    chain = EXCLUDED.chain, state = EXCLUDED.state, text = EXCLUDED.text, engine = EXCLUDED.engine,
    attempt = EXCLUDED.attempt, reason = EXCLUDED.reason, confidence = EXCLUDED.confidence,
    edited_by = EXCLUDED.edited_by
WHERE sentences.state <> 'edited' OR EXCLUDED.state = 'edited' OR sentences.source_hash <> EXCLUDED.source_hash;
