INSERT INTO segments
    (doc, position, first_sentence, last_sentence, sentence_id, text, start_ms, estimated, speaker)
SELECT @Doc, j.position, j.first, j.last, j."sentenceId", j.text, j."startMs", j.estimated, j.speaker
FROM json_to_recordset(@Segments::json) AS j (
    position INT, first INT, last INT, "sentenceId" TEXT, text TEXT, "startMs" BIGINT, estimated INT, speaker TEXT
);
