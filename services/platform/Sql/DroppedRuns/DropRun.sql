INSERT INTO dropped_runs (run_id, dropped_at) VALUES (@RunId, @DroppedAt)
ON CONFLICT (run_id) DO UPDATE SET dropped_at = excluded.dropped_at WHERE dropped_runs.dropped_at < excluded.dropped_at
