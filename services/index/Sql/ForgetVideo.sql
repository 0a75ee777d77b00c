DELETE FROM results WHERE video_id = @VideoId;
DELETE FROM videos WHERE video_id = @VideoId;
