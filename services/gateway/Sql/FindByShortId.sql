SELECT run_id FROM runs WHERE short_id >= @From AND short_id < @Before LIMIT 2;
