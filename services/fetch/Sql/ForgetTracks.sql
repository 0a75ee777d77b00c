DELETE FROM tracks WHERE video_id = @VideoId
