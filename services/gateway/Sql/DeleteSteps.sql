DELETE FROM steps WHERE run_id = @RunId;
