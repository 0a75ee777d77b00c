SELECT doc, language, version, run_id, stage, title, channel, segments, tokens, engine
FROM documents WHERE video_id = @VideoId ORDER BY doc;
