-- No row comes back while somebody else holds it. An expiry far in the future means that the clock went back.
INSERT INTO leases (lease_key, run_id, step, owner, fence, expires_at)
VALUES (@Key, @RunId, @Step, @Owner, 1, @ExpiresAt)
ON CONFLICT (lease_key) DO UPDATE
SET run_id = excluded.run_id, step = excluded.step, owner = excluded.owner, fence = leases.fence + 1, expires_at = excluded.expires_at
WHERE leases.expires_at <= @Now OR leases.expires_at > @FarAway
RETURNING fence
