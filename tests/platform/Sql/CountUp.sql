UPDATE notes SET number = number + 1 WHERE note_id = @NoteId RETURNING number
