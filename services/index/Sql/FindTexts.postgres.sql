SELECT DISTINCT t.doc, t.position, t.data
FROM unnest(@Docs::int[], @Positions::int[]) AS j (doc, position)
CROSS JOIN LATERAL (
    SELECT u.doc, u.position, u.data FROM texts u
    WHERE u.doc = j.doc AND u.position <= j.position
    ORDER BY u.position DESC LIMIT 1
) t;
