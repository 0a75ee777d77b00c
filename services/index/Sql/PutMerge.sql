INSERT INTO merges (first_doc, last_doc, level, next_bucket) VALUES (@First, @Last, @Level, 0)
ON CONFLICT DO NOTHING;
