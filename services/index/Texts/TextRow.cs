namespace Tapescript.Index.Texts;

/// <summary>A row of <c>texts</c>: some neighbouring segments of a document.</summary>
internal sealed class TextRow
{
    public int Doc { get; init; }

    /// <summary>The place of its first segment.</summary>
    public int Position { get; init; }

    /// <summary>The segments, as <see cref="TextBlock"/> writes them.</summary>
    public byte[] Data { get; init; } = [];
}
