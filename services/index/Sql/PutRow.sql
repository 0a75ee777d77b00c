INSERT INTO documents
    (video_id, language, primary_language, is_source, version, run_id, document_id, stage, sha256, title, url)
VALUES
    (@VideoId, @Language, @PrimaryLanguage, @IsSource, @Version, @RunId, @DocumentId, @Stage, @Sha256, @Title, @Url)
ON CONFLICT (video_id, language) DO UPDATE SET
    primary_language = EXCLUDED.primary_language, is_source = EXCLUDED.is_source, version = EXCLUDED.version,
    run_id = EXCLUDED.run_id, document_id = EXCLUDED.document_id, stage = EXCLUDED.stage,
    sha256 = EXCLUDED.sha256, title = EXCLUDED.title, url = EXCLUDED.url
RETURNING id;
