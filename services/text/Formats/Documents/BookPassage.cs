namespace Tapescript.Text.Formats;

/// <summary>What a paragraph says in one language.</summary>
internal sealed record BookPassage
{
    private const string MissingWords = "(not translated)";
    private const string EndsWords = "(not translated from here on)";

    public required BookLanguage Language { get; init; }

    public required IReadOnlyList<BookPiece> Pieces { get; init; }

    /// <summary>Whether it stands for the source in another language.</summary>
    public bool IsTranslation { get; init; }

    public static BookPassage OfSource(BookLanguage language, ReadingParagraph paragraph) =>
        new() { Language = language, Pieces = [.. paragraph.Lines.Select(l => new BookPiece(l.Trim(), false))] };

    /// <summary>The marks of missing translations become words of ours.</summary>
    public static BookPassage? OfTranslation(BookLanguage language, string? beneath)
    {
        if (string.IsNullOrWhiteSpace(beneath))
            return null;
        var pieces = new List<BookPiece>();
        if (beneath == ParagraphTranslations.Ends)
            pieces.Add(new BookPiece(EndsWords, true));
        else
            foreach (var (index, text) in beneath.Split(ParagraphTranslations.Missing).Index())
            {
                if (index > 0)
                    pieces.Add(new BookPiece(MissingWords, true));
                if (text.Trim() is { Length: > 0 } said)
                    pieces.Add(new BookPiece(said, false));
            }

        return new BookPassage
        {
            Language = language,
            Pieces = pieces,
            IsTranslation = true,
        };
    }
}
