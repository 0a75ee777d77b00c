SELECT DISTINCT s.run_id FROM steps s JOIN runs r ON r.run_id = s.run_id
WHERE s.state = 'running' AND r.ended_at IS NULL AND r.is_collection = 0;
