SELECT CAST(COUNT(*) AS BIGINT) FROM steps s JOIN runs r ON r.run_id = s.run_id
WHERE s.state = 'running' AND s.suspect > 0 AND r.ended_at IS NULL;
