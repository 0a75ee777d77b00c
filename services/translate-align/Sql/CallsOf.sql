SELECT engine, sentences, stored FROM calls WHERE cleaned_sha256 = @CleanedSha256 AND language = @Language;
