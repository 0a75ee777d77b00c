INSERT INTO tracks (video_id, sha256, language, origin, name, bytes, media_type, fetched_at)
VALUES (@VideoId, @Sha256, @Language, @Origin, @Name, @Bytes, @MediaType, @FetchedAt)
ON CONFLICT (video_id, sha256, language, origin) DO UPDATE
SET name = excluded.name, fetched_at = excluded.fetched_at
