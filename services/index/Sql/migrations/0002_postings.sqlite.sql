-- The index is now a table of our own, the same on both engines. What was indexed before is indexed again from the
-- blobs (reindex); until then it is known and not found.
DROP TABLE segment_terms;

DROP TABLE segments;

CREATE TABLE documents_before AS SELECT * FROM documents;

DROP TABLE documents;

-- A shelf is a share of the videos; writers of one shelf come one after the other.
CREATE TABLE shelves (
    shelf INTEGER NOT NULL PRIMARY KEY,
    next_number INTEGER NOT NULL,
    segments INTEGER NOT NULL,
    tokens INTEGER NOT NULL
);

INSERT INTO shelves (shelf, next_number, segments, tokens) SELECT 0, COUNT(*), 0, 0 FROM documents_before;

-- One row per video and language; all rows of a video are of one version (the hash of the cleaned document). A row is
-- never changed but for its state: another content is another key.
CREATE TABLE documents (
    doc INTEGER NOT NULL PRIMARY KEY,
    video_id TEXT NOT NULL,
    language TEXT NOT NULL,
    primary_language TEXT NOT NULL,
    is_source INTEGER NOT NULL,
    version TEXT NOT NULL,
    run_id TEXT NOT NULL,
    document_id TEXT NOT NULL,
    stage TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    media_type TEXT NOT NULL,
    title TEXT NULL,
    url TEXT NULL,
    channel TEXT NULL,
    published TEXT NULL,
    chapters TEXT NOT NULL,
    segments INTEGER NOT NULL,
    tokens INTEGER NOT NULL,
    lengths BLOB NOT NULL,
    spans BLOB NOT NULL,
    -- What made its terms; another engine than today's is indexed again.
    engine TEXT NOT NULL,
    UNIQUE (video_id, language)
);

INSERT INTO documents
SELECT (SELECT COUNT(*) FROM documents_before o WHERE o.id < d.id), d.video_id, d.language, d.primary_language,
    d.is_source, d.version, d.run_id, d.document_id, d.stage, d.sha256,
    COALESCE((SELECT json_extract(r.message, '$.document.bytes') FROM results r WHERE r.sha256 = d.sha256), 0),
    'application/json', d.title, d.url, NULL, NULL, '[]', 0, 0, x'', x'', ''
FROM documents_before d;

DROP TABLE documents_before;

CREATE TABLE segments (
    doc INTEGER NOT NULL,
    position INTEGER NOT NULL,
    first_sentence INTEGER NOT NULL,
    last_sentence INTEGER NOT NULL,
    sentence_id TEXT NOT NULL,
    text TEXT NOT NULL,
    start_ms INTEGER NULL,
    estimated INTEGER NOT NULL,
    speaker TEXT NULL,
    PRIMARY KEY (doc, position)
) WITHOUT ROWID;

-- Terms of one document, or of the 16, 256, 4,096 … neighbours that begin at doc.
CREATE TABLE postings (
    -- Level and bucket: a bucket of a level holds the terms whose hash says so.
    bucket INTEGER NOT NULL,
    doc INTEGER NOT NULL,
    -- A term that has much to say has a row of its own; else the row is a block of terms.
    term TEXT NOT NULL,
    segments INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (bucket, doc, term)
);

-- Ranges of documents whose rows are still to become one.
CREATE TABLE merges (
    first_doc INTEGER NOT NULL,
    last_doc INTEGER NOT NULL,
    level INTEGER NOT NULL,
    next_bucket INTEGER NOT NULL,
    PRIMARY KEY (first_doc, last_doc)
);
