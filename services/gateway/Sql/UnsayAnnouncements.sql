DELETE FROM announcements WHERE run_id = @RunId;
