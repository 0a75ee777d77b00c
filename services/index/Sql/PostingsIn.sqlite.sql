SELECT p.term, p.doc, p.segments, p.data
FROM json_each(@Terms) t
CROSS JOIN json_each(@Docs) d
CROSS JOIN postings p
WHERE p.term = t.value AND p.doc = d.value;
