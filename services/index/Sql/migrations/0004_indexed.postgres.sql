-- When a document was put into the index; indexing it again keeps it. Until now: when its run was submitted, which
-- stands in the run's id (version 7).
ALTER TABLE documents ADD COLUMN indexed_ms BIGINT NOT NULL DEFAULT 0;

UPDATE documents SET indexed_ms = ('x' || substr(replace(run_id, '-', ''), 1, 12))::bit(48)::bigint
WHERE substr(run_id, 15, 1) = '7';
