INSERT INTO merges (first_doc, last_doc, next_term) VALUES (@First, @Last, '') ON CONFLICT DO NOTHING;
