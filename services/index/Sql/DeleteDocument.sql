DELETE FROM texts WHERE doc = @Doc;
DELETE FROM documents WHERE doc = @Doc;
