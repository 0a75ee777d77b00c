CREATE TABLE imports (
    input_hash    TEXT NOT NULL,
    options_hash  TEXT NOT NULL,
    engine        TEXT NOT NULL,
    video_id      TEXT NOT NULL,
    imported_at   BIGINT NOT NULL,
    PRIMARY KEY (input_hash, options_hash, engine)
);

CREATE INDEX imports_by_video ON imports (video_id);

CREATE TABLE transcripts (
    input_hash    TEXT NOT NULL,
    options_hash  TEXT NOT NULL,
    engine        TEXT NOT NULL,
    track         INTEGER NOT NULL,
    video_id      TEXT NOT NULL,
    sha256        TEXT NOT NULL,
    bytes         BIGINT NOT NULL,
    media_type    TEXT NOT NULL,
    language      TEXT,
    origin        TEXT NOT NULL,
    reader        TEXT NOT NULL,
    PRIMARY KEY (input_hash, options_hash, engine, track)
);

CREATE INDEX transcripts_by_video ON transcripts (video_id);
