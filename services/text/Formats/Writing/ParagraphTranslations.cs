using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// Gathers a translation by paragraph. What is missing inside is marked where it is missing, and where the translation
/// ends for good it says so once.
/// </summary>
internal static class ParagraphTranslations
{
    public const string Missing = "*(not translated)*";
    public const string Ends = "*(not translated from here on)*";

    public static void Place(
        Transcript t,
        Translation translation,
        IReadOnlyList<Paragraph> paragraphs,
        List<ReadingParagraph> target
    )
    {
        var paragraphOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var p = 0; p < paragraphs.Count; p++)
        for (var i = 0; i < paragraphs[p].Count; i++)
            paragraphOf[t.Sentences[paragraphs[p].First + i].Id] = p;
        var pieces = new List<string?>[paragraphs.Count];
        var at = 0;
        foreach (var bead in translation.Beads)
        {
            if (bead.Sentences.Count > 0 && paragraphOf.TryGetValue(bead.Sentences[0], out var found))
                at = found;
            var text = string.IsNullOrWhiteSpace(bead.Text) ? null : CaptionText.OneLine(bead.Text).Trim();
            if (at < pieces.Length && (text is not null || bead.Sentences.Count > 0))
                (pieces[at] ??= []).Add(text);
        }

        var last = Array.FindLastIndex(pieces, p => p?.Exists(text => text is not null) ?? false);
        for (var p = 0; p < pieces.Length; p++)
            target[p]
                .Beneath.Add(
                    p <= last ? TextOf(pieces[p])
                    : p == last + 1 ? Ends
                    : null
                );
    }

    /// <summary>Escaped for Markdown, the marks are not.</summary>
    private static string? TextOf(List<string?>? pieces)
    {
        if (pieces is null)
            return null;
        var text = new List<string>();
        foreach (var piece in pieces)
            if (piece is not null)
                text.Add(piece);
            else if (text.Count == 0 || text[^1] != Missing)
                text.Add(Missing);
        return WideText.JoinAll(text);
    }
}
