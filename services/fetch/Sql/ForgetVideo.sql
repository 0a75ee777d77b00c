DELETE FROM videos WHERE video_id = @VideoId
