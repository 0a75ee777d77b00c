-- Results are given again as they are.
SELECT message AS text FROM results
UNION ALL SELECT sha256 FROM tracks
UNION ALL SELECT info_sha256 FROM videos WHERE info_sha256 IS NOT NULL;
