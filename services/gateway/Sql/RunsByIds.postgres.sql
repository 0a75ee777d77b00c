SELECT * FROM runs WHERE run_id = ANY(@RunIds) ORDER BY run_id DESC;
