UPDATE collection_members SET run_id = NULL, note = @Note WHERE run_id = @RunId;
