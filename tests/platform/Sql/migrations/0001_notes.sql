CREATE TABLE notes (
  note_id TEXT NOT NULL PRIMARY KEY,
  note_text TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  is_open INTEGER NOT NULL,
  number INTEGER NOT NULL
);
