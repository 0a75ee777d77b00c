namespace Tapescript.Text.Formats;

/// <summary>A paragraph of a document to read.</summary>
internal sealed record BookParagraph
{
    /// <summary>Its place in the document, from 1.</summary>
    public required int Number { get; init; }

    public long? Start { get; init; }

    /// <summary>The time as it is printed; a guess begins with <c>~</c>.</summary>
    public string? Time { get; init; }

    /// <summary>Where the source plays from there.</summary>
    public string? Link { get; init; }

    /// <summary>The name of the speaker, where another one begins.</summary>
    public string? Speaker { get; init; }

    /// <summary>One for each of <see cref="Book.Languages" />; null where nothing is to be said.</summary>
    public required IReadOnlyList<BookPassage?> Passages { get; init; }
}
