SELECT terms FROM documents WHERE doc = @Doc;
