INSERT INTO texts (doc, position, data)
SELECT * FROM unnest(@Docs::int[], @Positions::int[], @Data::bytea[]);
