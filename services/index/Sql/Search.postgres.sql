WITH found AS (
    SELECT s.id, -ts_rank(s.terms, @Query::tsquery) AS score
    FROM segments s
    JOIN documents d ON d.id = s.document_key
    WHERE s.terms @@ @Query::tsquery AND (@Language = '' OR d.primary_language = @Language)
    ORDER BY s.id DESC LIMIT @Candidates
)
SELECT s.id, s.document_key, s.video_id, s.first_sentence, s.last_sentence, s.sentence_id, s.text, s.start_ms,
    s.estimated, d.language, d.is_source, d.document_id, d.title, d.url, COUNT(*) OVER () AS total
FROM found f
JOIN segments s ON s.id = f.id
JOIN documents d ON d.id = s.document_key
ORDER BY f.score, s.document_key DESC, s.position
LIMIT @Rows;
