INSERT INTO results (run_id, stage, sha256, engine, video_id, message)
VALUES (@RunId, @Stage, @Sha256, @Engine, @VideoId, @Message)
ON CONFLICT (run_id, stage, sha256, engine) DO NOTHING;
