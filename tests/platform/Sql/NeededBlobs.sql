SELECT note_text AS text FROM notes;
