SELECT sha256 AS text FROM results
UNION ALL SELECT cleaned_sha256 FROM results;
