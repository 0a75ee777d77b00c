SELECT dropped_at FROM dropped_runs WHERE run_id = @RunId
