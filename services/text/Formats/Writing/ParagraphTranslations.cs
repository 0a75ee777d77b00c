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
        var lengths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in t.Sentences)
            lengths[sentence.Id] = Math.Max(1, sentence.Text.Length);
        var paragraphOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var p = 0; p < paragraphs.Count; p++)
        for (var i = 0; i < paragraphs[p].Count; i++)
            paragraphOf[t.Sentences[paragraphs[p].First + i].Id] = p;
        var pieces = new List<string?>[paragraphs.Count];
        var at = 0;
        foreach (var bead in translation.Beads)
        {
            var places = bead.Sentences.Where(paragraphOf.ContainsKey).ToList();
            if (places.Count > 0)
                at = paragraphOf[places[0]];
            var text = string.IsNullOrWhiteSpace(bead.Text) ? null : CaptionText.OneLine(bead.Text).Trim();
            if (text is not null && places.Count > 1 && paragraphOf[places[^1]] > at)
                foreach (var (paragraph, piece) in Share(text, places, paragraphOf, lengths))
                    (pieces[paragraph] ??= []).Add(piece.Length > 0 ? piece : null);
            else if (at < pieces.Length && (text is not null || bead.Sentences.Count > 0))
                (pieces[at] ??= []).Add(text);
        }

        var last = Array.FindLastIndex(pieces, p => p?.Exists(text => text is not null) ?? false);
        for (var p = 0; p < pieces.Length; p++)
            target[p]
                .Beneath.Add(
                    p <= last ? TextOf(pieces[p]) ?? Missing
                    : p == last + 1 ? Ends
                    : null
                );
    }

    /// <summary>A bead whose sentences lie in several paragraphs is cut in proportion to them.</summary>
    private static IEnumerable<(int Paragraph, string Piece)> Share(
        string text,
        List<string> sentences,
        Dictionary<string, int> paragraphOf,
        Dictionary<string, int> lengths
    )
    {
        var units = WideText.Units(text);
        double total = sentences.Sum(id => lengths[id]),
            done = 0;
        var from = 0;
        foreach (var group in sentences.GroupBy(id => paragraphOf[id]))
        {
            done += group.Sum(id => lengths[id]);
            var to = done >= total ? units.Count : (int)Math.Round(units.Count * done / total);
            yield return (group.Key, to > from ? text[units[from].Start..units[to - 1].End] : "");
            from = Math.Max(from, to);
        }
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
