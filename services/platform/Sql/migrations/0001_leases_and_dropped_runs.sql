CREATE TABLE dropped_runs (
  run_id TEXT NOT NULL PRIMARY KEY,
  dropped_at BIGINT NOT NULL
);

CREATE TABLE leases (
  lease_key TEXT NOT NULL PRIMARY KEY,
  run_id TEXT NOT NULL,
  step TEXT NOT NULL,
  owner TEXT NOT NULL,
  fence BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
