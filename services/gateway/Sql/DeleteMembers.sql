DELETE FROM collection_members WHERE collection_id = @RunId;
