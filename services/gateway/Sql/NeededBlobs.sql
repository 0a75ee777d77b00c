-- What may be done again or read, what is to be said, and letters that may be sent again.
SELECT body AS text FROM steps WHERE body IS NOT NULL
UNION ALL SELECT document FROM runs WHERE document IS NOT NULL
UNION ALL SELECT body FROM dead_letters
UNION ALL SELECT body FROM announcements;
