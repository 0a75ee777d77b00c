SELECT term, doc, segments, data FROM postings WHERE term = ANY(@Terms) AND doc = ANY(@Docs);
