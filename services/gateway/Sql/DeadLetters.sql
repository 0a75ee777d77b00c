SELECT * FROM dead_letters ORDER BY at DESC, id LIMIT 500;
