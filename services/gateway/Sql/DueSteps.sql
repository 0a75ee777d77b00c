SELECT due.run_id, due.step, due.suspect, due.slot FROM (
    SELECT s.run_id, s.step, s.suspect, r.slot, r.priority, s.due_at AS at
    FROM steps s JOIN runs r ON r.run_id = s.run_id
    WHERE s.state = 'waiting' AND (s.due_at <= @Now OR s.changed_at > @Future)
      AND r.ended_at IS NULL AND r.state <> 'queued'
    UNION ALL
    SELECT s.run_id, s.step, s.suspect, r.slot, r.priority, s.lease_until AS at
    FROM steps s JOIN runs r ON r.run_id = s.run_id
    WHERE s.state = 'running' AND (s.lease_until <= @Now OR s.changed_at > @Future)
      AND r.ended_at IS NULL AND r.state <> 'queued'
) due
ORDER BY due.slot DESC, due.priority DESC, due.at
LIMIT @Limit;
