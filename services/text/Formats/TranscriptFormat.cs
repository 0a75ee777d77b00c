namespace Tapescript.Text.Formats;

/// <summary>A format that transcripts are read from or written to.</summary>
public sealed record TranscriptFormat
{
    /// <summary>Its id, as used in commands and in <c>source.format</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name for people.</summary>
    public required string Name { get; init; }

    /// <summary>File extensions without the dot; the first is the one that writers use.</summary>
    public required IReadOnlyList<string> Extensions { get; init; }

    /// <summary>Its media type.</summary>
    public required string MediaType { get; init; }

    /// <summary>Whether it can be read.</summary>
    public bool CanRead { get; init; }

    /// <summary>Whether it can be written.</summary>
    public bool CanWrite { get; init; }

    /// <summary>What reading takes out of it besides the text, in words.</summary>
    public IReadOnlyList<string> Keeps { get; init; } = [];

    /// <summary>What it holds besides the text when it is written, in words.</summary>
    public IReadOnlyList<string> Holds { get; init; } = [];

    /// <summary>What is particular about it: one sentence, or several.</summary>
    public required string Note { get; init; }
}
