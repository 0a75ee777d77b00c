DELETE FROM transcripts WHERE video_id = @VideoId
