DELETE FROM postings WHERE term = @Term AND doc = @Doc;
