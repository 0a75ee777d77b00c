-- What is long stays where it is until it is known to be needed.
SELECT bucket, doc, term, segments, CASE WHEN term = '' OR length(data) <= 4000 THEN data END AS data
FROM postings WHERE bucket = ANY(@Buckets) AND term = ANY(@Terms);
