SELECT kind, video_id, message
FROM results
WHERE source_hash = @SourceHash
  AND options_hash = @OptionsHash
  AND engine = @Engine
  AND (run_id = @RunId OR fetched_at >= @FreshAfter)
ORDER BY CASE WHEN run_id = @RunId THEN 0 ELSE 1 END, fetched_at DESC
LIMIT 1
