namespace Tapescript.Index;

/// <summary>A row of an answer.</summary>
internal sealed class HitRow
{
    public long Id { get; init; }

    public long DocumentKey { get; init; }

    public string VideoId { get; init; } = "";

    public int FirstSentence { get; init; }

    public int LastSentence { get; init; }

    public string SentenceId { get; init; } = "";

    public string Text { get; init; } = "";

    public long? StartMs { get; init; }

    public int Estimated { get; init; }

    public string Language { get; init; } = "";

    public int IsSource { get; init; }

    public string DocumentId { get; init; } = "";

    public string? Title { get; init; }

    public string? Url { get; init; }

    public long Total { get; init; }
}
