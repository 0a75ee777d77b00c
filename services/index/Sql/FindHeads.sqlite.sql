-- What is long stays where it is until it is known to be needed.
SELECT p.bucket, p.doc, p.term, p.segments, CASE WHEN p.term = '' OR length(p.data) <= 4000 THEN p.data END AS data
FROM json_each(@Buckets) b CROSS JOIN postings p
WHERE p.bucket = b.value AND p.term IN (SELECT value FROM json_each(@Terms));
