SELECT sentence_id, position, source_hash, glossary, chain, state, text, engine, attempt, reason, confidence, edited_by
FROM sentences
WHERE cleaned_sha256 = @CleanedSha256 AND language = @Language
ORDER BY position;
