SELECT clean_stop FROM dispatch_clock WHERE id = 1;
