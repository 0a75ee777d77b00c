-- What is long stays where it is until it is known to be needed.
SELECT p.term, p.doc, p.segments, CASE WHEN length(p.data) <= 4000 THEN p.data END AS data
FROM json_each(@Terms) t CROSS JOIN postings p WHERE p.term = t.value;
