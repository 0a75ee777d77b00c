SELECT doc, video_id, language, version, run_id, stage, title, channel, sha256, bytes, media_type, indexed_ms, segments, tokens,
    engine
FROM documents WHERE stale = 1 ORDER BY doc LIMIT 1;
