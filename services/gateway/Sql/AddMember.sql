INSERT INTO collection_members (collection_id, position, run_id, note) VALUES (@CollectionId, @Position, @RunId, @Note)
ON CONFLICT (collection_id, position) DO UPDATE SET run_id = excluded.run_id, note = excluded.note;
