INSERT INTO imports (input_hash, options_hash, engine, video_id, imported_at)
VALUES (@InputHash, @OptionsHash, @Engine, @VideoId, @ImportedAt)
ON CONFLICT (input_hash, options_hash, engine) DO UPDATE SET imported_at = excluded.imported_at
