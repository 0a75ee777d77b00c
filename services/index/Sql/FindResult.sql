SELECT message FROM results WHERE run_id = @RunId AND stage = @Stage AND sha256 = @Sha256 AND engine = @Engine;
