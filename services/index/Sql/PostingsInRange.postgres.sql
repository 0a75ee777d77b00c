SELECT term, doc, segments, data FROM postings
WHERE term = ANY(@Terms) AND doc BETWEEN @First AND @Last
ORDER BY term, doc;
