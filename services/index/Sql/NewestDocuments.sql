SELECT doc FROM documents WHERE segments > 0 ORDER BY doc DESC LIMIT @Most;
