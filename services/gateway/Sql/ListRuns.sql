SELECT * FROM runs WHERE run_id < @Before ORDER BY run_id DESC LIMIT @Limit;
