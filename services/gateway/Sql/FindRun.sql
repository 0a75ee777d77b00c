SELECT * FROM runs WHERE run_id = @RunId;
