-- Takes the row's lock: numbers of a shelf are visible in their order.
UPDATE shelves
SET next_number = next_number + @Documents, segments = segments + @Segments, tokens = tokens + @Tokens
WHERE shelf = @Shelf
RETURNING shelf, next_number, segments, tokens;
