CREATE TABLE runs (
    run_id TEXT NOT NULL PRIMARY KEY,
    short_id TEXT NOT NULL UNIQUE,
    submission_id TEXT NOT NULL UNIQUE,
    source_key TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    priority INTEGER NOT NULL,
    requested_by TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NULL,
    start_step TEXT NOT NULL,
    slot INTEGER NOT NULL,
    video_id TEXT NULL,
    title TEXT NULL,
    title_rank INTEGER NOT NULL,
    languages TEXT NULL,
    languages_rank INTEGER NOT NULL,
    document TEXT NULL,
    document_rank INTEGER NOT NULL,
    gaps TEXT NULL,
    needs_translation INTEGER NULL,
    is_collection INTEGER NOT NULL,
    trace_parent TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    ended_at BIGINT NULL,
    version BIGINT NOT NULL
);

CREATE INDEX runs_queue ON runs (priority, requested_by, run_id) WHERE state = 'queued';
CREATE INDEX runs_slots ON runs (slot) WHERE slot = 1;
CREATE INDEX runs_unfinished ON runs (run_id) WHERE ended_at IS NULL;
CREATE INDEX runs_by_state ON runs (state, run_id);
CREATE INDEX runs_by_video ON runs (video_id) WHERE video_id IS NOT NULL;
CREATE INDEX runs_open_collections ON runs (run_id) WHERE is_collection = 1 AND ended_at IS NULL;

CREATE TABLE steps (
    run_id TEXT NOT NULL,
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    attempt_floor INTEGER NOT NULL,
    suspect INTEGER NOT NULL,
    crashes INTEGER NOT NULL,
    endpoint TEXT NULL,
    message_type TEXT NULL,
    body TEXT NULL,
    message_id TEXT NULL,
    due_at BIGINT NULL,
    lease_until BIGINT NULL,
    percent INTEGER NULL,
    started_at BIGINT NULL,
    ended_at BIGINT NULL,
    failing_since BIGINT NULL,
    changed_at BIGINT NOT NULL,
    reason TEXT NULL,
    code TEXT NULL,
    PRIMARY KEY (run_id, step)
);

CREATE INDEX steps_waiting ON steps (due_at) WHERE state = 'waiting';
CREATE INDEX steps_running ON steps (lease_until) WHERE state = 'running';

CREATE TABLE submitters (
    name TEXT NOT NULL PRIMARY KEY,
    turn BIGINT NOT NULL
);

CREATE TABLE dispatch_clock (
    id INTEGER NOT NULL PRIMARY KEY,
    turn BIGINT NOT NULL,
    clean_stop INTEGER NOT NULL
);

INSERT INTO dispatch_clock (id, turn, clean_stop) VALUES (1, 0, 1);

CREATE TABLE collection_members (
    collection_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    run_id TEXT NULL,
    note TEXT NULL,
    PRIMARY KEY (collection_id, position)
);

CREATE INDEX collection_members_by_run ON collection_members (run_id);

CREATE TABLE dead_letters (
    id TEXT NOT NULL PRIMARY KEY,
    queue TEXT NOT NULL,
    reason TEXT NOT NULL,
    body TEXT NOT NULL,
    message_type TEXT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE announcements (
    id TEXT NOT NULL PRIMARY KEY,
    run_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    at BIGINT NOT NULL
);
