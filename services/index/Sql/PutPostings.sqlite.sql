INSERT INTO postings (bucket, doc, term, segments, data) VALUES (@Bucket, @Doc, @Term, @Segments, @Data);
