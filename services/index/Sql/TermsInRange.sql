SELECT terms FROM documents WHERE doc BETWEEN @First AND @Last;
