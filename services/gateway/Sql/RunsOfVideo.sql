SELECT run_id FROM runs WHERE video_id = @VideoId ORDER BY run_id;
