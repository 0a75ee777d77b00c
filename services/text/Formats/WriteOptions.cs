namespace Tapescript.Text.Formats;

/// <summary>What to write of a document, and how subtitles are cut.</summary>
public sealed record WriteOptions
{
    /// <summary>The translation to include; null for all.</summary>
    public string? Language { get; init; }

    /// <summary>How source and translations stand together.</summary>
    public TranslationLayout Layout { get; init; } = TranslationLayout.Interleaved;

    /// <summary>Subtitles: the most columns of a line, 10 to 200; Han, kana and hangul take two.</summary>
    public int Columns { get; init; } = 42;

    /// <summary>Subtitles: the most lines of a cue, 1 to 10.</summary>
    public int Lines { get; init; } = 2;

    /// <summary>Subtitles: the most columns a second that people are asked to read, 5 to 100.</summary>
    public int CharactersPerSecond { get; init; } = 17;

    /// <summary>Subtitles: how long a cue stands at least where the next one leaves room, in ms, 0 to 10,000.</summary>
    public int LeastMs { get; init; } = 1_000;

    /// <summary>Subtitles: how long a cue stands at most, in ms, 1,000 to 60,000.</summary>
    public int MostMs { get; init; } = 7_000;

    /// <summary>Says what is out of range.</summary>
    /// <returns>Cause and cure, or null when all is well.</returns>
    public string? Fault() =>
        Range("columns", Columns, 10, 200)
        ?? Range("lines", Lines, 1, 10)
        ?? Range("speed", CharactersPerSecond, 5, 100)
        ?? Range("the least time of a cue, in ms,", LeastMs, 0, 10_000)
        ?? Range("the most time of a cue, in ms,", MostMs, Math.Max(1_000, LeastMs), 60_000);

    private static string? Range(string name, int value, int least, int most) =>
        value >= least && value <= most
            ? null
            : FormattableString.Invariant($"{name} is from {least} to {most}, not {value}.");
}
