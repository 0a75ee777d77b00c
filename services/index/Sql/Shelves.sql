SELECT shelf, next_number, segments, tokens FROM shelves ORDER BY shelf;
