SELECT doc, language, version, run_id, stage, is_source, segments, tokens
FROM documents WHERE video_id = @VideoId ORDER BY doc;
