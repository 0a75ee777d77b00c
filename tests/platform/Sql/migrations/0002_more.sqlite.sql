CREATE TABLE engine_named (name TEXT);
INSERT INTO engine_named VALUES ('sqlite');
