INSERT INTO results (cleaned_sha256, options_hash, engine, video_id, sha256, bytes, media_type, figures)
VALUES (@CleanedSha256, @OptionsHash, @Engine, @VideoId, @Sha256, @Bytes, @MediaType, @Figures)
ON CONFLICT (cleaned_sha256, options_hash, engine) DO UPDATE SET
    sha256 = EXCLUDED.sha256, bytes = EXCLUDED.bytes, media_type = EXCLUDED.media_type, figures = EXCLUDED.figures;
