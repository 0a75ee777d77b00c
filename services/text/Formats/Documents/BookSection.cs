namespace Tapescript.Text.Formats;

/// <summary>A chapter, or a part of a long document that has none.</summary>
internal sealed record BookSection
{
    /// <summary>The title; null for text that stands before the first chapter, or when there are no chapters.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the title is ours (<c>From 0:30:00</c>), in English, and not a chapter's.</summary>
    public bool IsPart { get; init; }

    /// <summary>A name that no other section has: letters, digits and hyphens.</summary>
    public string Anchor { get; init; } = "";

    public string? Time { get; init; }

    public string? Link { get; init; }

    /// <summary>Whether it begins a page in print; after a section of less than half a page it does not.</summary>
    public bool BeginsPage { get; set; } = true;

    public List<BookParagraph> Paragraphs { get; init; } = [];
}
