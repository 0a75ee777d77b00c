INSERT INTO submitters (name, turn) VALUES (@Name, @Turn) ON CONFLICT (name) DO UPDATE SET turn = excluded.turn;
