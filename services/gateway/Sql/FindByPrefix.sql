SELECT run_id FROM runs
WHERE (short_id >= @Prefix AND short_id < @PrefixEnd) OR (run_id >= @Guid AND run_id < @GuidEnd)
ORDER BY run_id
LIMIT 2;
