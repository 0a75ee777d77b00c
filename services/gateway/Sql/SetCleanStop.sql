UPDATE dispatch_clock SET clean_stop = @CleanStop WHERE id = 1;
