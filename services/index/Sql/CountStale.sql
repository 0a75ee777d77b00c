SELECT COUNT(*) AS documents, COALESCE(SUM(CASE WHEN stale = 1 THEN 1 ELSE 0 END), 0) AS waiting,
    COALESCE(SUM(CASE WHEN stale = 2 THEN 1 ELSE 0 END), 0) AS failed
FROM documents;
