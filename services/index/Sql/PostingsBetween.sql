SELECT bucket, doc, term, segments, data FROM postings
WHERE bucket BETWEEN @FirstBucket AND @LastBucket AND doc BETWEEN @FirstDoc AND @LastDoc;
