DELETE FROM merges WHERE first_doc = @First AND last_doc = @Last AND next_bucket = @Bucket;
