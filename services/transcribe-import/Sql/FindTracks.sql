SELECT t.track, t.sha256, t.bytes, t.media_type, t.language, t.origin, t.reader
FROM transcripts t
JOIN imports i ON i.input_hash = t.input_hash AND i.options_hash = t.options_hash AND i.engine = t.engine
WHERE t.input_hash = @InputHash AND t.options_hash = @OptionsHash AND t.engine = @Engine
ORDER BY t.track
