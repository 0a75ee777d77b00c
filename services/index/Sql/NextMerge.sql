SELECT first_doc, last_doc, next_term FROM merges
WHERE first_doc BETWEEN @First AND @Last
ORDER BY last_doc, first_doc DESC LIMIT 1;
