SELECT DISTINCT term FROM postings WHERE term >= @From AND term < @To LIMIT @Most;
