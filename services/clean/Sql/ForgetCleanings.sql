DELETE FROM cleanings WHERE video_id = @VideoId
