UPDATE documents SET stale = 2 WHERE doc = @Doc;
