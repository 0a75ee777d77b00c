SELECT DISTINCT collection_id FROM collection_members WHERE run_id = @RunId;
