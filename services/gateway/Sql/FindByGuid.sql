SELECT run_id FROM runs WHERE run_id >= @From AND run_id < @Before LIMIT 2;
