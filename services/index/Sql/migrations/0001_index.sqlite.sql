CREATE TABLE videos (
    video_id TEXT NOT NULL PRIMARY KEY,
    version TEXT NOT NULL,
    run_id TEXT NOT NULL
);

-- One row per video and language; all rows of a video are of one version (the hash of the cleaned document).
CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_key INTEGER NOT NULL REFERENCES documents (id),
    position INTEGER NOT NULL,
    video_id TEXT NOT NULL,
    first_sentence INTEGER NOT NULL,
    last_sentence INTEGER NOT NULL,
    sentence_id TEXT NOT NULL,
    text TEXT NOT NULL,
    start_ms INTEGER NULL,
    estimated INTEGER NOT NULL,
    UNIQUE (document_key, position)
);

CREATE INDEX segments_by_sentence ON segments (video_id, first_sentence);

-- The terms are made by the text library; the tokenizer here only parts them at spaces.
CREATE VIRTUAL TABLE segment_terms USING fts5(terms, tokenize = "ascii tokenchars '.#+'");

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
