DELETE FROM segments WHERE doc = @Doc;
DELETE FROM documents WHERE doc = @Doc;
