INSERT INTO results (run_id, source_hash, options_hash, engine, kind, video_id, message, fetched_at)
VALUES (@RunId, @SourceHash, @OptionsHash, @Engine, @Kind, @VideoId, @Message, @FetchedAt)
ON CONFLICT (run_id, source_hash, options_hash, engine) DO UPDATE
SET kind = excluded.kind,
    video_id = excluded.video_id,
    message = excluded.message,
    fetched_at = excluded.fetched_at
