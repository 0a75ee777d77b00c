SELECT doc, video_id FROM documents WHERE video_id = ANY(@Videos);
