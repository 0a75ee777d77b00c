namespace Tapescript.Text.Chapters;

/// <summary>Names chapters by their key phrases.</summary>
internal sealed class ChapterTitles(IReadOnlyList<string> sentences, IReadOnlyList<List<TopicWord>> words)
{
    private const int LongestTitle = 60;
    private const int OpeningWords = 7;
    private const int Phrases = 6;
    private const double Several = 0.4;
    private const double Explaining = 0.25;
    private const double Related = 0.45;
    private readonly string _and = Conjunction.Between(words);
    private readonly KeyPhrases _phrases = new(sentences, words);
    private readonly TellingSentence _telling = new(sentences, words);
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The title of the sentences <paramref name="from"/> up to <paramref name="to"/>; never one that was given before.</summary>
    public string Of(int from, int to)
    {
        var phrases = _phrases.Of(from, to, Phrases);
        foreach (var title in Candidates(from, to, phrases).Append(Opening(from, to)))
        {
            if (title.Length > 0 && _used.Add(title))
                return title;
        }

        var opening = Opening(from, to);
        var rest = opening.Length > 0 ? opening : "…";
        if (_used.Add(rest))
            return rest;
        for (var n = 2; ; n++)
        {
            var numbered = FormattableString.Invariant($"{rest} ({n})");
            if (_used.Add(numbered))
                return numbered;
        }
    }

    private IEnumerable<string> Candidates(int from, int to, List<KeyPhrase> phrases)
    {
        if (phrases.Count == 0)
            yield break;
        // One word names a subject, several say what of it.
        var best = phrases.FindIndex(p => p.Words > 1 && p.Score > Several * phrases[0].Score);
        var first = phrases[Math.Max(0, best)];
        foreach (var other in phrases)
        {
            if (other.Score > Related * first.Score && StandTogether(first, other, from, to))
                yield return Both(first, other);
        }

        foreach (var phrase in phrases)
        {
            if (
                best < 0
                && _and == Conjunction.English
                && phrase.Score > Related * first.Score
                && _telling.Of(from, to, phrase.Text) is { } sentence
            )
                yield return Capital(sentence);
        }

        // Or says so little that a phrase beside it helps, though it weighs less.
        foreach (var other in phrases)
        {
            if (best < 0 && other.Words > 1 && other.Score > Explaining * first.Score)
                yield return Both(first, other);
        }

        yield return Capital(first.Text);
        foreach (var phrase in phrases)
            yield return Capital(phrase.Text);
    }

    private string Both(KeyPhrase one, KeyPhrase other)
    {
        var both = one.Text + _and + other.Text;
        return one == other || both.Length > LongestTitle ? "" : Capital(both);
    }

    // Two things make one title when the speaker names them in one breath; more than once, when the first says enough.
    private bool StandTogether(KeyPhrase one, KeyPhrase other, int from, int to)
    {
        var breaths = one.Words > 1 ? 2 : 1;
        var count = 0;
        for (var s = from; s < to && count < breaths; s++)
        {
            count +=
                sentences[s].Contains(one.Text, StringComparison.OrdinalIgnoreCase)
                && sentences[s].Contains(other.Text, StringComparison.OrdinalIgnoreCase)
                    ? 1
                    : 0;
        }

        return count == breaths;
    }

    private string Opening(int from, int to)
    {
        for (var s = from; s < to; s++)
        {
            var list = words[s];
            if (list.Count < 3 && s + 1 < to)
                continue;
            if (list.Count == 0)
                break;
            var last = Math.Min(OpeningWords, list.Count) - 1;
            var text = sentences[s][list[0].From..list[last].To];
            return Capital(last + 1 < list.Count ? text + "…" : text);
        }

        return "";
    }

    private static string Capital(string text) =>
        text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
