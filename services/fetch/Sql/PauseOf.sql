SELECT paused_until FROM hosts WHERE host = @Host
