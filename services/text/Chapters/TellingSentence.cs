using Tapescript.Text.Sentences;

namespace Tapescript.Text.Chapters;

/// <summary>
/// Finds an English sentence, or the beginning of one, that says by itself what a passage is about: it points at nothing
/// that was said before, and most of its words mean something.
/// </summary>
internal sealed class TellingSentence(IReadOnlyList<string> sentences, IReadOnlyList<List<TopicWord>> words)
{
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create(",;:!?…–—[\"");
    private const int Fewest = 3;
    private const int Most = 9;
    private const int MostOfStart = 7;
    private const int FewestOfStart = 4;
    private const int Meaning = 2;
    private const double AsQuestion = 0.3;
    private const double AsBeginning = 0.3;
    private const double AsStart = -0.25;

    /// <param name="from">The first sentence of the passage.</param>
    /// <param name="to">One past its last.</param>
    /// <param name="subject">A word that it must hold.</param>
    /// <returns>The sentence without its full stop, or its first words with an ellipsis; null when there is none.</returns>
    public string? Of(int from, int to, string subject)
    {
        string? best = null;
        var most = 0.0;
        for (var s = from; s < to; s++)
        {
            if (
                !sentences[s].Contains(subject, StringComparison.OrdinalIgnoreCase)
                || Text(s) is not var (text, first, end)
            )
                continue;
            var own = words[s][first..end];
            var meaning = own.Count(w => !StopWords.IsDull(w.Lower));
            if (meaning < Meaning || !own.Exists(w => w.Lower.Equals(subject, StringComparison.OrdinalIgnoreCase)))
                continue;
            var score =
                (meaning / (double)own.Count)
                + (text[^1] == '?' ? AsQuestion : 0)
                + (text[^1] == '…' ? AsStart : 0)
                + (s - from < (to - from) / 3 ? AsBeginning : 0);
            if (score > most)
                (best, most) = (text, score);
        }

        return best;
    }

    // What "so" and "and" join to what was said before stands without them.
    private (string Text, int First, int End)? Text(int sentence)
    {
        var list = words[sentence];
        var first = 0;
        while (first < list.Count && IsJoint(list[first].Lower))
            first++;
        if (list.Count - first < Fewest || Points(list[first].Lower))
            return null;
        var whole = list.Count - first <= Most;
        var end = whole ? list.Count : EndOfStart(list, first);
        if (end < 0 || list[first..end].Exists(w => IsLoose(w.Lower)))
            return null;
        var text = whole
            ? sentences[sentence][list[first].From..].TrimEnd('.', ' ')
            : sentences[sentence][list[first].From..list[end - 1].To];
        var signs = text.AsSpan(0, Math.Max(0, text.Length - 1)).IndexOfAny(Signs);
        return signs >= 0 || text[^1] is not ('?' or (>= '0' and <= 'z')) ? null
            : whole ? (text, first, end)
            : (text + "…", first, end);
    }

    // Where it stops the reader has heard of something.
    private static int EndOfStart(List<TopicWord> list, int first)
    {
        for (var end = first + MostOfStart; end >= first + FewestOfStart; end--)
        {
            var last = list[end - 1].Lower;
            if (
                !StopWords.IsDull(last)
                && SoftLexicon.Of(last) is SoftClass.None or SoftClass.Noun or SoftClass.Nominal or SoftClass.Plural
            )
                return end;
        }

        return -1;
    }

    // Words of thinking aloud, and what points at something in the room.
    private static bool IsLoose(string word) =>
        word is "like" or "just" or "kind" or "sort" or "really" or "maybe" or "um" or "uh" or "some" or "example"
        || word.Contains('\'', StringComparison.Ordinal)
        || SoftLexicon.Of(word) is SoftClass.Demonstrative or SoftClass.Answer or SoftClass.Marker;

    private static bool IsJoint(string word) =>
        SoftLexicon.Of(word)
            is SoftClass.And
                or SoftClass.But
                or SoftClass.So
                or SoftClass.Marker
                or SoftClass.Answer
                or SoftClass.Because;

    // Nobody knows whom "they" means who has not read on.
    private static bool Points(string word) =>
        word.Contains('\'', StringComparison.Ordinal)
        || SoftLexicon.Of(word)
            is SoftClass.Nominative
                or SoftClass.You
                or SoftClass.It
                or SoftClass.Objective
                or SoftClass.Contracted
                or SoftClass.ContractedIt
                or SoftClass.Demonstrative
                or SoftClass.Conditional
                or SoftClass.Relative
                or SoftClass.Be
                or SoftClass.Do
                or SoftClass.Modal
                or SoftClass.NegatedAuxiliary
                or SoftClass.Preposition
                or SoftClass.Time
                or SoftClass.Place
                or SoftClass.Or
                or SoftClass.To;
}
