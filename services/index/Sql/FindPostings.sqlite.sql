SELECT p.bucket, p.doc, p.term, p.segments, p.data
FROM json_each(@Buckets) b CROSS JOIN json_each(@Docs) d CROSS JOIN json_each(@Terms) t CROSS JOIN postings p
WHERE p.bucket = b.value AND p.doc = d.value AND p.term = t.value AND length(p.data) > 4000;
