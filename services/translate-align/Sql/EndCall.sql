UPDATE calls SET stored = @Stored WHERE call_id = @CallId;
