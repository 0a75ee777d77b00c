namespace Tapescript.Index.Searching;

/// <summary>A row of <c>segments</c>.</summary>
internal sealed class SegmentRow
{
    public int Doc { get; init; }

    public int Position { get; init; }

    public int FirstSentence { get; init; }

    public int LastSentence { get; init; }

    public string SentenceId { get; init; } = "";

    public string Text { get; init; } = "";

    public long? StartMs { get; init; }

    public int Estimated { get; init; }

    public string? Speaker { get; init; }
}
