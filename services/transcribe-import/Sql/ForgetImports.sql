DELETE FROM imports WHERE video_id = @VideoId
