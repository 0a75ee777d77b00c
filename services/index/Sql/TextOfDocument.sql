SELECT position, first_sentence AS "first", last_sentence AS "last", sentence_id, text, start_ms, estimated, speaker
FROM segments WHERE doc = @Doc ORDER BY position;
