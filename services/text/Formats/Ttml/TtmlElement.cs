namespace Tapescript.Text.Formats;

/// <summary>An open element, with what it inherits.</summary>
internal sealed class TtmlElement
{
    public required string Name { get; init; }
    public long? Begin { get; init; }
    public long? End { get; init; }

    /// <summary>Whether it or one above it states when it begins.</summary>
    public bool Timed { get; init; }

    /// <summary>Whether its children follow one another.</summary>
    public bool InSequence { get; init; }

    /// <summary>In a sequence: where the next child begins.</summary>
    public long Cursor { get; set; }

    public string Language { get; init; } = "";
    public string? Agent { get; init; }
    public bool KeepsSpace { get; init; }

    /// <summary>Whether it or one above it is metadata, not text.</summary>
    public bool Hidden { get; init; }
}
