DELETE FROM postings p USING unnest(@Terms::text[], @Docs::int[]) AS gone (term, doc)
WHERE p.term = gone.term AND p.doc = gone.doc;
