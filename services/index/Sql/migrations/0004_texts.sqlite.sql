-- Texts are packed, some segments a row, and single characters have postings of their own. What was indexed before is
-- indexed again from the blobs when the service starts (reindex); until then it is known and not found.
DROP TABLE segments;

CREATE TABLE texts (
    doc INTEGER NOT NULL,
    -- The place of the first of its segments.
    position INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (doc, position)
);

DELETE FROM postings;

DELETE FROM merges;

UPDATE documents SET segments = 0, tokens = 0, lengths = x'', spans = x'', engine = '';

UPDATE shelves SET segments = 0, tokens = 0;
