DELETE FROM leases WHERE run_id = @RunId
