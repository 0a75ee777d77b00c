SELECT s.run_id AS run_id, s.step AS step, s.suspect AS suspect, r.slot AS slot
FROM steps s JOIN runs r ON r.run_id = s.run_id
WHERE r.ended_at IS NULL AND r.state <> 'queued' AND (
    (s.state = 'waiting' AND (s.due_at <= @Now OR s.changed_at > @Future))
    OR (s.state = 'running' AND (s.lease_until <= @Now OR s.changed_at > @Future)))
ORDER BY r.slot DESC, r.priority DESC, COALESCE(s.due_at, s.lease_until)
LIMIT @Limit;
