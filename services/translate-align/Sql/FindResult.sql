SELECT sha256, bytes, media_type, figures FROM results
WHERE cleaned_sha256 = @CleanedSha256 AND options_hash = @OptionsHash AND engine = @Engine;
