-- The sentence ledger: what became of each sentence of a cleaned document in one language.
CREATE TABLE sentences (
    cleaned_sha256 TEXT NOT NULL,
    language TEXT NOT NULL,
    sentence_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    source_hash TEXT NOT NULL,
    glossary TEXT NOT NULL,
    chain TEXT NOT NULL,
    state TEXT NOT NULL,
    text TEXT NULL,
    engine TEXT NULL,
    attempt INTEGER NOT NULL,
    reason TEXT NULL,
    confidence INTEGER NULL,
    edited_by TEXT NULL,
    video_id TEXT NOT NULL,
    PRIMARY KEY (cleaned_sha256, language, sentence_id)
);

CREATE INDEX sentences_by_video ON sentences (video_id, language, state);

-- Every question to an engine: written before it is asked, so that what was asked and never stored is known.
CREATE TABLE calls (
    call_id TEXT NOT NULL PRIMARY KEY,
    cleaned_sha256 TEXT NOT NULL,
    language TEXT NOT NULL,
    engine TEXT NOT NULL,
    sentences INTEGER NOT NULL,
    cost_micros BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    stored INTEGER NULL,
    video_id TEXT NOT NULL
);

CREATE INDEX calls_by_engine ON calls (engine, asked_at);

CREATE INDEX calls_by_video ON calls (video_id);

-- The memory holds good translations only, and knows under which glossary terms they were made.
CREATE TABLE memory_by_terms (
    source_hash TEXT NOT NULL,
    source_language TEXT NOT NULL,
    target_language TEXT NOT NULL,
    engine TEXT NOT NULL,
    glossary TEXT NOT NULL,
    text TEXT NOT NULL,
    video_id TEXT NOT NULL,
    PRIMARY KEY (source_hash, source_language, target_language, engine, glossary)
);

INSERT INTO memory_by_terms (source_hash, source_language, target_language, engine, glossary, text, video_id)
SELECT source_hash, source_language, target_language, engine, '', text, video_id FROM memory
WHERE text IS NOT NULL AND reason IS NULL;

DROP TABLE memory;

ALTER TABLE memory_by_terms RENAME TO memory;

CREATE INDEX memory_by_video ON memory (video_id);
