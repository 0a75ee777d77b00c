SELECT sha256, bytes, media_type, title, language, track_languages,
       words_in, words_out, words_lost, sentences, chapters, report
FROM cleanings
WHERE input_hash = @InputHash AND options_hash = @OptionsHash AND engine = @Engine
