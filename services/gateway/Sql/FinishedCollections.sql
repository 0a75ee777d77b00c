SELECT c.run_id FROM runs c
WHERE c.is_collection = 1 AND c.ended_at IS NULL
  AND EXISTS (SELECT 1 FROM steps s WHERE s.run_id = c.run_id AND s.step = 'fetch' AND s.state = 'done')
  AND NOT EXISTS (
    SELECT 1 FROM collection_members m JOIN runs r ON r.run_id = m.run_id
    WHERE m.collection_id = c.run_id AND r.ended_at IS NULL);
