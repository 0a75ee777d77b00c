SELECT CAST(COUNT(DISTINCT s.run_id) AS BIGINT)
FROM steps s JOIN runs r ON r.run_id = s.run_id
WHERE s.state = 'waiting' AND s.due_at <= @Now AND s.suspect = 0 AND r.slot = 0 AND r.ended_at IS NULL;
