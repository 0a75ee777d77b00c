SELECT * FROM runs WHERE run_id IN @RunIds ORDER BY run_id DESC;
