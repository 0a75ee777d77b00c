-- When a document was put into the index; indexing it again keeps it. Until now: when its run was submitted, which
-- stands in the run's id (version 7).
ALTER TABLE documents ADD COLUMN indexed_ms INTEGER NOT NULL DEFAULT 0;

UPDATE documents SET indexed_ms = (
    WITH digits (n) AS (VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12))
    SELECT SUM((instr('0123456789abcdef', substr(replace(run_id, '-', ''), n, 1)) - 1) << (4 * (12 - n))) FROM digits
)
WHERE substr(run_id, 15, 1) = '7';
