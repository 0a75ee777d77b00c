INSERT INTO hosts (host, paused_until) VALUES (@Host, @Until)
ON CONFLICT (host) DO UPDATE SET paused_until = excluded.paused_until
