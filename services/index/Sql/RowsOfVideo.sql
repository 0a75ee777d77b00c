SELECT id, language, version, run_id, stage, is_source FROM documents WHERE video_id = @VideoId ORDER BY id;
