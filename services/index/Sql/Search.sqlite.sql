WITH found AS (
    SELECT s.id, bm25(segment_terms) AS score
    FROM segment_terms
    JOIN segments s ON s.id = segment_terms.rowid
    JOIN documents d ON d.id = s.document_key
    WHERE segment_terms MATCH @Query AND (@Language = '' OR d.primary_language = @Language)
    ORDER BY segment_terms.rowid DESC LIMIT @Candidates
)
SELECT s.id, s.document_key, s.video_id, s.first_sentence, s.last_sentence, s.sentence_id, s.text, s.start_ms,
    s.estimated, d.language, d.is_source, d.document_id, d.title, d.url, COUNT(*) OVER () AS total
FROM found f
JOIN segments s ON s.id = f.id
JOIN documents d ON d.id = s.document_key
ORDER BY f.score, s.document_key DESC, s.position
LIMIT @Rows;
