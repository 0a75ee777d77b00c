SELECT * FROM announcements ORDER BY id LIMIT 100;
