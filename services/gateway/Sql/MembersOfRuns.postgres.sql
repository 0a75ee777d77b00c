SELECT m.collection_id AS collection_id, m.position AS position, m.run_id AS run_id, r.short_id AS short_id
FROM collection_members m JOIN runs r ON r.run_id = m.run_id
WHERE m.collection_id = ANY(@RunIds)
ORDER BY m.position;
