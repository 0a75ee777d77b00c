INSERT INTO postings (bucket, doc, term, segments, data)
SELECT * FROM unnest(@Buckets::int[], @Docs::int[], @Terms::text[], @Segments::int[], @Data::bytea[]);
