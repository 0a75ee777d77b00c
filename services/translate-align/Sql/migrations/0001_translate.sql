-- What an engine made of a sentence: the translation memory, and, while a document is at work, how far it has come.
CREATE TABLE memory (
    source_hash TEXT NOT NULL,
    source_language TEXT NOT NULL,
    target_language TEXT NOT NULL,
    engine TEXT NOT NULL,
    text TEXT NULL,
    reason TEXT NULL,
    video_id TEXT NOT NULL,
    PRIMARY KEY (source_hash, source_language, target_language, engine)
);

CREATE INDEX memory_by_video ON memory (video_id);

CREATE TABLE results (
    cleaned_sha256 TEXT NOT NULL,
    options_hash TEXT NOT NULL,
    engine TEXT NOT NULL,
    video_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    media_type TEXT NOT NULL,
    figures TEXT NOT NULL,
    PRIMARY KEY (cleaned_sha256, options_hash, engine)
);

CREATE INDEX results_by_video ON results (video_id);
