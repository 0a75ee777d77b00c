-- Takes the row's lock, so that two documents of one video come one after the other.
INSERT INTO videos (video_id, version, run_id) VALUES (@VideoId, @Version, @RunId)
ON CONFLICT (video_id) DO UPDATE SET version = videos.version
RETURNING video_id, version, run_id;
