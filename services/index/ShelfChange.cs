namespace Tapescript.Index;

/// <summary>What a transaction adds to a shelf; nothing, when it only takes its turn.</summary>
internal sealed record ShelfChange(int Shelf, int Documents, long Segments, long Tokens)
{
    public static ShelfChange Lock(int shelf) => new(shelf, 0, 0, 0);
}
