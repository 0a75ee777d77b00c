-- What is long stays where it is until it is known to be needed.
SELECT term, doc, segments, CASE WHEN length(data) <= 4000 THEN data END AS data
FROM postings WHERE term = ANY(@Terms);
