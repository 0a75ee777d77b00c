SELECT bucket, doc, term, segments, data FROM postings WHERE bucket = ANY(@Buckets) AND doc = @Doc;
