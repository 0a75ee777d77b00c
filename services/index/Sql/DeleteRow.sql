DELETE FROM documents WHERE id = @Key;
