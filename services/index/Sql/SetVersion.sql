UPDATE videos SET version = @Version, run_id = @RunId WHERE video_id = @VideoId;
