DELETE FROM results WHERE video_id = @VideoId
