SELECT requested_by AS requested_by, MIN(run_id) AS run_id, priority AS priority, COALESCE(MIN(s.turn), 0) AS turn
FROM runs LEFT JOIN submitters s ON s.name = requested_by
WHERE state = 'queued' AND priority = (SELECT MAX(priority) FROM runs WHERE state = 'queued')
GROUP BY requested_by, priority;
