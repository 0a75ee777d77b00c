INSERT INTO steps (
    run_id, step, state, attempt, attempt_floor, suspect, crashes, endpoint, message_type, body, message_id,
    due_at, lease_until, percent, sentences, started_at, ended_at, failing_since, changed_at, reason, code
) VALUES (
    @RunId, @Step, @State, @Attempt, @AttemptFloor, @Suspect, @Crashes, @Endpoint, @MessageType, @Body, @MessageId,
    @DueAt, @LeaseUntil, @Percent, @Sentences, @StartedAt, @EndedAt, @FailingSince, @ChangedAt, @Reason, @Code
)
ON CONFLICT (run_id, step) DO UPDATE SET
    state = excluded.state, attempt = excluded.attempt, attempt_floor = excluded.attempt_floor,
    suspect = excluded.suspect, crashes = excluded.crashes, endpoint = excluded.endpoint,
    message_type = excluded.message_type, body = excluded.body, message_id = excluded.message_id,
    due_at = excluded.due_at, lease_until = excluded.lease_until, percent = excluded.percent,
    sentences = excluded.sentences,
    started_at = excluded.started_at, ended_at = excluded.ended_at,
    failing_since = excluded.failing_since, changed_at = excluded.changed_at,
    reason = excluded.reason, code = excluded.code;
