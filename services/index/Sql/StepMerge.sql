UPDATE merges SET next_term = @NextTerm WHERE first_doc = @First AND last_doc = @Last;
