SELECT sha256 AS text FROM cleanings;
