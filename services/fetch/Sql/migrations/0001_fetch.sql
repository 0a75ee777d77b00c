CREATE TABLE videos (
    video_id     TEXT NOT NULL PRIMARY KEY,
    url          TEXT,
    title        TEXT,
    channel      TEXT,
    language     TEXT,
    published    TEXT,
    duration_ms  BIGINT,
    info_sha256  TEXT,
    updated_at   BIGINT NOT NULL
);

CREATE TABLE tracks (
    video_id    TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    language    TEXT NOT NULL,
    origin      TEXT NOT NULL,
    name        TEXT NOT NULL,
    bytes       BIGINT NOT NULL,
    media_type  TEXT NOT NULL,
    fetched_at  BIGINT NOT NULL,
    PRIMARY KEY (video_id, sha256, language, origin)
);

CREATE TABLE results (
    run_id        TEXT NOT NULL,
    source_hash   TEXT NOT NULL,
    options_hash  TEXT NOT NULL,
    engine        TEXT NOT NULL,
    kind          TEXT NOT NULL,
    video_id      TEXT NOT NULL,
    message       TEXT NOT NULL,
    fetched_at    BIGINT NOT NULL,
    PRIMARY KEY (run_id, source_hash, options_hash, engine)
);

CREATE INDEX results_by_source ON results (source_hash, options_hash, engine, fetched_at);

CREATE INDEX results_by_video ON results (video_id);

CREATE TABLE hosts (
    host          TEXT NOT NULL PRIMARY KEY,
    paused_until  BIGINT NOT NULL
);
