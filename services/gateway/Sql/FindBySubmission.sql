SELECT * FROM runs WHERE submission_id = @SubmissionId OR source_key = @SourceKey;
