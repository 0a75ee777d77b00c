SELECT bucket, doc, term, segments, CASE WHEN term = '' THEN data END AS data
FROM postings WHERE bucket = ANY(@Buckets);
