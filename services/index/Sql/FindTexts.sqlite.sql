SELECT DISTINCT t.doc, t.position, t.data
FROM json_each(@Pairs) j CROSS JOIN texts t
WHERE t.doc = json_extract(j.value, '$[0]') AND t.position = (
    SELECT MAX(u.position) FROM texts u
    WHERE u.doc = json_extract(j.value, '$[0]') AND u.position <= json_extract(j.value, '$[1]')
);
