DELETE FROM memory WHERE video_id = @VideoId;
DELETE FROM sentences WHERE video_id = @VideoId;
DELETE FROM calls WHERE video_id = @VideoId;
DELETE FROM results WHERE video_id = @VideoId;
