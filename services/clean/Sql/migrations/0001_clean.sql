CREATE TABLE cleanings (
    input_hash       TEXT NOT NULL,
    options_hash     TEXT NOT NULL,
    engine           TEXT NOT NULL,
    video_id         TEXT NOT NULL,
    sha256           TEXT NOT NULL,
    bytes            BIGINT NOT NULL,
    media_type       TEXT NOT NULL,
    title            TEXT,
    language         TEXT,
    track_languages  TEXT NOT NULL,
    words_in         INTEGER NOT NULL,
    words_out        INTEGER NOT NULL,
    words_lost       INTEGER NOT NULL,
    sentences        INTEGER NOT NULL,
    chapters         INTEGER NOT NULL,
    cleaned_at       BIGINT NOT NULL,
    PRIMARY KEY (input_hash, options_hash, engine)
);

CREATE INDEX cleanings_by_video ON cleanings (video_id);
