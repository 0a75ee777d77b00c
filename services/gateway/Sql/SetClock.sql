UPDATE dispatch_clock SET turn = @Turn WHERE id = 1;
