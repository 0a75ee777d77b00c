SELECT doc, position, data FROM texts WHERE doc = @Doc ORDER BY position;
