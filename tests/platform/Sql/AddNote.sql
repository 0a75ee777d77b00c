INSERT INTO notes (note_id, note_text, written_at, is_open, number) VALUES (@NoteId, @NoteText, @WrittenAt, @IsOpen, @Number)
ON CONFLICT (note_id) DO UPDATE SET note_text = excluded.note_text
