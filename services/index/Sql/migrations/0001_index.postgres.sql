CREATE TABLE videos (
    video_id TEXT NOT NULL PRIMARY KEY,
    version TEXT NOT NULL,
    run_id TEXT NOT NULL
);

-- One row per video and language; all rows of a video are of one version (the hash of the cleaned document).
CREATE TABLE documents (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    video_id TEXT NOT NULL,
    language TEXT NOT NULL,
    primary_language TEXT NOT NULL,
    is_source INTEGER NOT NULL,
    version TEXT NOT NULL,
    run_id TEXT NOT NULL,
    document_id TEXT NOT NULL,
    stage TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    title TEXT NULL,
    url TEXT NULL,
    UNIQUE (video_id, language)
);

CREATE TABLE segments (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_key BIGINT NOT NULL REFERENCES documents (id),
    position INTEGER NOT NULL,
    video_id TEXT NOT NULL,
    first_sentence INTEGER NOT NULL,
    last_sentence INTEGER NOT NULL,
    sentence_id TEXT NOT NULL,
    text TEXT NOT NULL,
    start_ms BIGINT NULL,
    estimated INTEGER NOT NULL,
    -- Made from the terms of the text library, with their positions.
    terms TSVECTOR NOT NULL,
    UNIQUE (document_key, position)
);

CREATE INDEX segments_by_terms ON segments USING GIN (terms);

CREATE INDEX segments_by_sentence ON segments (video_id, first_sentence);

CREATE TABLE results (
    run_id TEXT NOT NULL,
    stage TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    engine TEXT NOT NULL,
    video_id TEXT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (run_id, stage, sha256, engine)
);

CREATE INDEX results_by_video ON results (video_id);
