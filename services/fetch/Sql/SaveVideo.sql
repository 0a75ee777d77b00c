INSERT INTO videos (video_id, url, title, channel, language, published, duration_ms, info_sha256, updated_at)
VALUES (@VideoId, @Url, @Title, @Channel, @Language, @Published, @DurationMs, @InfoSha256, @UpdatedAt)
ON CONFLICT (video_id) DO UPDATE
SET url = excluded.url,
    title = excluded.title,
    channel = excluded.channel,
    language = excluded.language,
    published = excluded.published,
    duration_ms = excluded.duration_ms,
    info_sha256 = excluded.info_sha256,
    updated_at = excluded.updated_at
