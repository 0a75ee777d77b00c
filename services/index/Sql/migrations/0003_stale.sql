-- 1: to be indexed again from its blob; 2: that was tried and its blob cannot be read.
ALTER TABLE documents ADD COLUMN stale INTEGER NOT NULL DEFAULT 0;

CREATE INDEX documents_by_stale ON documents (stale, doc);
