SELECT d.doc, d.video_id, d.language, d.primary_language, d.is_source, d.document_id, d.title, d.url, d.channel,
    d.published, d.indexed_ms, d.chapters, d.segments, d.lengths, d.spans
FROM json_each(@Docs) j CROSS JOIN documents d WHERE d.doc = j.value;
