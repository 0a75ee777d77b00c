INSERT INTO transcripts
    (input_hash, options_hash, engine, track, video_id, sha256, bytes, media_type, language, origin, reader)
VALUES
    (@InputHash, @OptionsHash, @Engine, @Track, @VideoId, @Sha256, @Bytes, @MediaType, @Language, @Origin, @Reader)
ON CONFLICT (input_hash, options_hash, engine, track) DO UPDATE
SET sha256 = excluded.sha256,
    bytes = excluded.bytes,
    media_type = excluded.media_type,
    language = excluded.language,
    origin = excluded.origin,
    reader = excluded.reader
