SELECT m.collection_id AS collection_id, m.position AS position, m.run_id AS run_id, m.note AS note,
       r.short_id AS short_id, r.state AS state, r.title AS title, r.source AS source, r.reason AS reason
FROM collection_members m LEFT JOIN runs r ON r.run_id = m.run_id
WHERE m.collection_id = @CollectionId
ORDER BY m.position;
