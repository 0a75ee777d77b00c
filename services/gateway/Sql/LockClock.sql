UPDATE dispatch_clock SET turn = turn WHERE id = 1 RETURNING turn;
