SELECT note_id, note_text, written_at, is_open, number FROM notes WHERE note_id = @NoteId
