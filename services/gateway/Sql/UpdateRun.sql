UPDATE runs SET
    state = @State, reason = @Reason, start_step = @StartStep, slot = @Slot, video_id = @VideoId,
    title = @Title, title_rank = @TitleRank, languages = @Languages, languages_rank = @LanguagesRank,
    document = @Document, document_rank = @DocumentRank, gaps = @Gaps, needs_translation = @NeedsTranslation,
    translations = @Translations, is_collection = @IsCollection, priority = @Priority, ended_at = @EndedAt, version = version + 1
WHERE run_id = @RunId AND version = @Version
RETURNING version;
