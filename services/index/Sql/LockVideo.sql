UPDATE videos SET version = version WHERE video_id = @VideoId RETURNING video_id, version, run_id;
