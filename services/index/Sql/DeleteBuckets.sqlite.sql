DELETE FROM postings WHERE bucket IN (SELECT value FROM json_each(@Buckets)) AND doc = @Doc;
