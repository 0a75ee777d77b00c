SELECT first_doc, last_doc, level, next_bucket FROM merges
WHERE first_doc BETWEEN @First AND @Last
ORDER BY last_doc, level LIMIT 1;
