namespace Tapescript.Text.Chapters;

/// <summary>The "and" of a text, told by its words alone: in any language it is among the commonest.</summary>
internal static class Conjunction
{
    public const string English = " and ";
    private static readonly string[] Known = ["and", "und", "et", "y", "e", "и", "और", "en", "och"];

    /// <summary>Two phrases in one, in the language of <paramref name="words"/>; with a comma where that is not known.</summary>
    public static string Between(IReadOnlyList<List<TopicWord>> words)
    {
        var counts = new int[Known.Length];
        foreach (var sentence in words)
        foreach (var word in sentence)
        {
            if (word.Lower.Length <= 3 && Array.IndexOf(Known, word.Lower) is >= 0 and var known)
                counts[known]++;
        }

        var most = counts.Max();
        return most == 0 ? ", " : $" {Known[Array.IndexOf(counts, most)]} ";
    }
}
