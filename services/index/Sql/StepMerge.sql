UPDATE merges SET next_bucket = @NextBucket
WHERE first_doc = @First AND last_doc = @Last AND next_bucket = @Bucket;
