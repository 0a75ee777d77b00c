INSERT INTO documents
    (doc, video_id, language, primary_language, is_source, version, run_id, document_id, stage, sha256, bytes,
    media_type, title, url, channel, published, chapters, segments, tokens, lengths, spans, engine, indexed_ms)
VALUES
    (@Doc, @VideoId, @Language, @PrimaryLanguage, @IsSource, @Version, @RunId, @DocumentId, @Stage, @Sha256, @Bytes,
    @MediaType, @Title, @Url, @Channel, @Published, @Chapters, @Segments, @Tokens, @Lengths, @Spans, @Engine,
    @IndexedMs);
