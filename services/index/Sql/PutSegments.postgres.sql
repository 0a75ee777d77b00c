INSERT INTO segments
    (document_key, position, video_id, first_sentence, last_sentence, sentence_id, text, start_ms, estimated, terms)
SELECT @Key, j.position, @VideoId, j.first, j.last, j."sentenceId", j.text, j."startMs", j.estimated, j.terms::tsvector
FROM json_to_recordset(@Segments::json) AS j (
    position INT, first INT, last INT, "sentenceId" TEXT, text TEXT, "startMs" BIGINT, estimated INT, terms TEXT
);
