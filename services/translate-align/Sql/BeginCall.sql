INSERT INTO calls (call_id, cleaned_sha256, language, engine, sentences, cost_micros, asked_at, video_id)
VALUES (@CallId, @CleanedSha256, @Language, @Engine, @Sentences, @CostMicros, @AskedAt, @VideoId);
