INSERT INTO cleanings
    (input_hash, options_hash, engine, video_id, sha256, bytes, media_type, title, language, track_languages,
     words_in, words_out, words_lost, sentences, chapters, report, cleaned_at)
VALUES
    (@InputHash, @OptionsHash, @Engine, @VideoId, @Sha256, @Bytes, @MediaType, @Title, @Language, @TrackLanguages,
     @WordsIn, @WordsOut, @WordsLost, @Sentences, @Chapters, @Report, @CleanedAt)
ON CONFLICT (input_hash, options_hash, engine) DO UPDATE
SET sha256 = excluded.sha256,
    bytes = excluded.bytes,
    media_type = excluded.media_type,
    title = excluded.title,
    language = excluded.language,
    track_languages = excluded.track_languages,
    words_in = excluded.words_in,
    words_out = excluded.words_out,
    words_lost = excluded.words_lost,
    sentences = excluded.sentences,
    chapters = excluded.chapters,
    report = excluded.report,
    cleaned_at = excluded.cleaned_at
