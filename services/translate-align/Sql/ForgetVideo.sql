DELETE FROM memory WHERE video_id = @VideoId;
DELETE FROM results WHERE video_id = @VideoId;
