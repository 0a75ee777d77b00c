SELECT * FROM runs WHERE state = @State AND run_id < @Before ORDER BY run_id DESC LIMIT @Limit;
