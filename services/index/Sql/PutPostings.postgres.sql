INSERT INTO postings (term, doc, segments, data)
SELECT * FROM unnest(@Terms::text[], @Docs::int[], @Segments::int[], @Data::bytea[]);
