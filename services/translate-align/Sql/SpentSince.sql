SELECT CAST(COALESCE(SUM(cost_micros), 0) AS BIGINT) AS micros FROM calls WHERE engine = @Engine AND asked_at >= @Since;
