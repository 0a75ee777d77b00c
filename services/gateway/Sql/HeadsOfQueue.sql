-- From submitter to submitter by the index, however many runs each has queued.
WITH RECURSIVE top (priority) AS (
    SELECT MAX(q.priority) FROM (
        SELECT priority FROM runs WHERE state = 'queued' ORDER BY priority DESC LIMIT 1
    ) q
),
names (name) AS (
    SELECT MIN(requested_by) FROM runs WHERE state = 'queued' AND priority = (SELECT priority FROM top)
    UNION ALL
    SELECT (
        SELECT MIN(requested_by) FROM runs
        WHERE state = 'queued' AND priority = (SELECT priority FROM top) AND requested_by > names.name
    )
    FROM names WHERE names.name IS NOT NULL
)
SELECT names.name AS requested_by, top.priority AS priority, COALESCE(s.turn, 0) AS turn,
    (SELECT MIN(run_id) FROM runs
     WHERE state = 'queued' AND priority = top.priority AND requested_by = names.name) AS run_id
FROM names CROSS JOIN top LEFT JOIN submitters s ON s.name = names.name
WHERE names.name IS NOT NULL;
