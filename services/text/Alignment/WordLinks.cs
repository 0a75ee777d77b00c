namespace Tapescript.Text.Alignment;

/// <summary>What each word may become on the other side: learned, or by its looks.</summary>
internal sealed class WordLinks
{
    private readonly (int Word, float Chance)[][] rows;

    private WordLinks((int, float)[][] rows) => this.rows = rows;

    public ReadOnlySpan<(int Word, float Chance)> Of(int word) => rows[word];

    public static WordLinks From((int Word, float Chance)[]?[] learned, (int Word, float Chance)[]?[] alike)
    {
        var joined = new (int, float)[alike.Length][];
        for (var word = 0; word < joined.Length; word++)
            joined[word] = Joined(learned[word] ?? [], alike[word] ?? []);
        return new WordLinks(joined);
    }

    /// <summary>The same links, seen from the other side.</summary>
    public static (int Word, float Chance)[]?[] Turned((int Word, float Chance)[]?[] alike, int otherVocabulary)
    {
        var turned = new List<(int, float)>?[otherVocabulary];
        for (var word = 0; word < alike.Length; word++)
        {
            foreach (var (other, chance) in alike[word] ?? [])
                (turned[other] ??= []).Add((word, chance));
        }

        return [.. turned.Select(row => row?.ToArray())];
    }

    // The stronger of two reasons for a link counts.
    private static (int, float)[] Joined((int Word, float Chance)[] learned, (int Word, float Chance)[] alike)
    {
        if (alike.Length == 0)
            return learned;
        var row = new List<(int Word, float Chance)>(learned);
        foreach (var link in alike)
        {
            var known = row.FindIndex(other => other.Word == link.Word);
            if (known < 0)
                row.Add(link);
            else if (row[known].Chance < link.Chance)
                row[known] = link;
        }

        return [.. row];
    }
}
