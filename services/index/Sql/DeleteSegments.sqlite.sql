DELETE FROM segment_terms WHERE rowid IN (SELECT id FROM segments WHERE document_key = @Key);
DELETE FROM segments WHERE document_key = @Key;
