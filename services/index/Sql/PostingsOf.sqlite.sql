SELECT p.bucket, p.doc, p.term, p.segments, p.data
FROM json_each(@Buckets) b CROSS JOIN postings p WHERE p.bucket = b.value AND p.doc = @Doc;
