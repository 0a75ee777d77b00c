SELECT name FROM engine_named
