SELECT run_id, step, state, attempt, percent, sentences, reason, due_at, started_at, ended_at FROM steps WHERE run_id = ANY(@RunIds);
