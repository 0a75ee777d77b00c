INSERT INTO announcements (id, run_id, kind, body, at) VALUES (@Id, @RunId, @Kind, @Body, @At) ON CONFLICT (id) DO NOTHING;
