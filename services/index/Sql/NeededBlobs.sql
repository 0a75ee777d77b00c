-- Documents are read again when the index is made anew.
SELECT sha256 AS text FROM documents
UNION ALL SELECT sha256 FROM results
UNION ALL SELECT message FROM results;
