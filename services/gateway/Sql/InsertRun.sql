INSERT INTO runs (
    run_id, short_id, submission_id, source_key, source, priority, requested_by, state, reason, start_step, slot,
    video_id, title, title_rank, languages, languages_rank, document, document_rank, gaps, needs_translation,
    is_collection, trace_parent, created_at, ended_at, version
) VALUES (
    @RunId, @ShortId, @SubmissionId, @SourceKey, @Source, @Priority, @RequestedBy, @State, @Reason, @StartStep, @Slot,
    @VideoId, @Title, @TitleRank, @Languages, @LanguagesRank, @Document, @DocumentRank, @Gaps, @NeedsTranslation,
    @IsCollection, @TraceParent, @CreatedAt, @EndedAt, @Version
)
ON CONFLICT DO NOTHING
RETURNING run_id;
