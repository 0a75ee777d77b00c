namespace Tapescript.Index;

/// <summary>A row of <c>shelves</c>.</summary>
internal sealed class ShelfRow
{
    public int Shelf { get; init; }

    public int NextNumber { get; init; }

    public long Segments { get; init; }

    public long Tokens { get; init; }
}
