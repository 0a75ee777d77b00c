DELETE FROM segments WHERE document_key = @Key;
