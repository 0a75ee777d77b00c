using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>A document to read as HTML, EPUB and DOCX set it.</summary>
internal sealed record Book
{
    public required string Title { get; init; }

    /// <summary>The page of the source, when it may be a link.</summary>
    public string? Link { get; init; }

    /// <summary>The language of the titles.</summary>
    public required BookLanguage Source { get; init; }

    /// <summary>The languages that are shown, in their order.</summary>
    public required IReadOnlyList<BookLanguage> Languages { get; init; }

    /// <summary>Whether the languages stand side by side.</summary>
    public bool InColumns { get; init; }

    public required IReadOnlyList<BookFact> Facts { get; init; }

    /// <summary>What is estimated, inferred or missing, in sentences.</summary>
    public required IReadOnlyList<string> Quality { get; init; }

    /// <summary>Front matter that has no field of its own.</summary>
    public required IReadOnlyList<BookFact> More { get; init; }

    public required IReadOnlyList<BookSection> Sections { get; init; }

    public required TranscriptMeta Meta { get; init; }

    /// <summary>Tells editions apart: the source, the languages shown and how.</summary>
    public required string Edition { get; init; }

    /// <summary>The sections that the contents list; none when that would be a list of one without a title.</summary>
    public IEnumerable<BookSection> Contents => Sections.Where(s => s.Title is not null);
}
