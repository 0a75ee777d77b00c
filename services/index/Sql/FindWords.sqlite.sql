SELECT p.bucket, p.doc, p.term, p.segments, CASE WHEN p.term = '' THEN p.data END AS data
FROM json_each(@Buckets) b CROSS JOIN postings p WHERE p.bucket = b.value;
