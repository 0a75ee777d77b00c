namespace Tapescript.Text.Chapters;

/// <summary>Names chapters by their key phrases.</summary>
internal sealed class ChapterTitles(IReadOnlyList<string> sentences, IReadOnlyList<List<TopicWord>> words)
{
    private const int LongestTitle = 60;
    private const int OpeningWords = 7;
    private readonly string _and = Conjunction.Between(words);
    private readonly KeyPhrases _phrases = new(sentences, words);
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The title of the sentences <paramref name="from"/> up to <paramref name="to"/>; never one that was given before.</summary>
    public string Of(int from, int to)
    {
        var phrases = _phrases.Of(from, to, 4);
        foreach (var title in Candidates(phrases).Append(Opening(from, to)))
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

    private IEnumerable<string> Candidates(List<KeyPhrase> phrases)
    {
        if (phrases.Count == 0)
            yield break;
        if (phrases.Count > 1 && phrases[1].Score > 0.45 * phrases[0].Score)
        {
            var both = phrases[0].Text + _and + phrases[1].Text;
            if (both.Length <= LongestTitle)
                yield return Capital(both);
        }

        foreach (var phrase in phrases)
            yield return Capital(phrase.Text);
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
