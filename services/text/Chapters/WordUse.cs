using Tapescript.Text.Sentences;

namespace Tapescript.Text.Chapters;

/// <summary>
/// Tells by its neighbours whether a word names a thing in this document or says what somebody does: "the extract", "of
/// extract" and "extract is" against "to extract", "we extract" and "extract the". Of English only; words of other
/// languages come out as unknown, which is the same for all of them.
/// </summary>
internal sealed class WordUse
{
    private const double Unknown = 0.7;
    private readonly Dictionary<string, (int Named, int Done)> _uses = new(StringComparer.Ordinal);

    public WordUse(IReadOnlyList<List<TopicWord>> words)
    {
        foreach (var sentence in words)
        {
            var before = SoftClass.None;
            for (var i = 0; i < sentence.Count; i++)
            {
                var own = SoftLexicon.Of(sentence[i].Lower);
                if (i > 0 && IsContent(own))
                    Count(sentence[i].Lower, After(before));
                if (i > 0 && IsContent(before))
                    Count(sentence[i - 1].Lower, Before(own));
                before = own;
            }
        }
    }

    /// <summary>The share of its uses in which a word names a thing, 0 to 1; 0.7 where nothing is known.</summary>
    public double Named(string lower)
    {
        var (named, done) = _uses.GetValueOrDefault(lower);
        return (named + Unknown) / (named + done + 1);
    }

    private void Count(string word, int use)
    {
        if (use == 0)
            return;
        var (named, done) = _uses.GetValueOrDefault(word);
        _uses[word] = use > 0 ? (named + 1, done) : (named, done + 1);
    }

    private static bool IsContent(SoftClass kind) => kind is SoftClass.None or >= SoftClass.Reporting;

    private static int After(SoftClass before) =>
        before switch
        {
            SoftClass.Article
            or SoftClass.Possessive
            or SoftClass.Demonstrative
            or SoftClass.Adjective
            or SoftClass.Quantity
            or SoftClass.Preposition
            or SoftClass.Of => 1,
            SoftClass.Nominative
            or SoftClass.You
            or SoftClass.To
            or SoftClass.Modal
            or SoftClass.Do
            or SoftClass.Contracted
            or SoftClass.NegatedAuxiliary
            or SoftClass.Relative => -1,
            _ => 0,
        };

    private static int Before(SoftClass after) =>
        after switch
        {
            SoftClass.Be or SoftClass.Modal or SoftClass.Have or SoftClass.Of or SoftClass.Relative => 1,
            SoftClass.Article
            or SoftClass.Possessive
            or SoftClass.Objective
            or SoftClass.Reflexive
            or SoftClass.Demonstrative => -1,
            _ => 0,
        };
}
