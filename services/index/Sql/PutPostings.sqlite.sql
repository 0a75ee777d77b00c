INSERT INTO postings (term, doc, segments, data) VALUES (@Term, @Doc, @Segments, @Data);
