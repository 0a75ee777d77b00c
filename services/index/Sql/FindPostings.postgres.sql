SELECT bucket, doc, term, segments, data FROM postings
WHERE bucket = ANY(@Buckets) AND doc = ANY(@Docs) AND term = ANY(@Terms) AND length(data) > 4000;
