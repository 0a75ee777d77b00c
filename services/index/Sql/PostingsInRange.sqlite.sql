SELECT p.term, p.doc, p.segments, p.data
FROM json_each(@Terms) t
CROSS JOIN postings p
WHERE p.term = t.value AND p.doc BETWEEN @First AND @Last
ORDER BY p.term, p.doc;
