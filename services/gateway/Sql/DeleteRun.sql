DELETE FROM runs WHERE run_id = @RunId;
