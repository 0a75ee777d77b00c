DELETE FROM postings WHERE bucket = ANY(@Buckets) AND doc = @Doc;
