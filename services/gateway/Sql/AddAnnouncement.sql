INSERT INTO announcements (id, kind, body, at) VALUES (@Id, @Kind, @Body, @At) ON CONFLICT (id) DO NOTHING;
