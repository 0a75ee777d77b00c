UPDATE documents SET stale = 1 WHERE stale <> 1 AND (@All = 1 OR engine <> @Engine);
