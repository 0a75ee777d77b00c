SELECT doc, video_id, language, primary_language, is_source, document_id, title, url, channel, published, indexed_ms, chapters,
    segments, lengths, spans
FROM documents WHERE doc = ANY(@Docs);
