namespace Tapescript.Text.Sentences;

/// <summary>The languages with tables of their own; the others share one.</summary>
internal static class SentenceLanguages
{
    private static readonly Dictionary<string, SentenceLanguage> Known = Read();

    /// <param name="tag">A BCP 47 tag; null when the language is not known.</param>
    public static SentenceLanguage Of(string? tag)
    {
        if (tag is null)
            return Known[AbbreviationTables.Any];
        var dash = tag.AsSpan().IndexOfAny('-', '_');
        var primary = (dash < 0 ? tag : tag[..dash]).ToLowerInvariant();
        return Known.TryGetValue(primary is "nb" or "nn" ? "no" : primary, out var language)
            ? language
            : Known[AbbreviationTables.Any];
    }

    private static Dictionary<string, SentenceLanguage> Read()
    {
        var abbreviations = new Dictionary<string, Dictionary<string, AbbreviationKind>>(StringComparer.Ordinal);
        var starters = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var ordinals = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var line in AbbreviationTables.All.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 3)
                continue;
            var rest = words.AsSpan(2);
            if (words[1] == "starters")
                For(starters, words[0]).UnionWith(rest.ToArray());
            else if (words[1] == "ordinals")
                For(ordinals, words[0]).UnionWith(rest.ToArray());
            else
                Add(abbreviations, words[0], Kind(words[1]), rest, replace: true);
        }

        // The shared table: every language's, English where they disagree, and English sentence openers.
        foreach (
            var (code, table) in abbreviations.OrderBy(t => t.Key == "en" ? "" : t.Key, StringComparer.Ordinal).ToList()
        )
        foreach (var (word, kind) in table)
        {
            if (code != AbbreviationTables.Any && (word.Length > 1 || kind != AbbreviationKind.Common))
                Add(abbreviations, AbbreviationTables.Any, kind, [word], replace: false);
        }

        // Foreign names keep their titles.
        foreach (var (code, table) in abbreviations)
        foreach (var (word, kind) in abbreviations["en"])
        {
            if (code != "en" && kind == AbbreviationKind.Title && word.Length > 1)
                table.TryAdd(word, kind);
        }

        foreach (var set in starters.Values.ToList())
            For(starters, AbbreviationTables.Any).UnionWith(set);
        return abbreviations.ToDictionary(
            t => t.Key,
            t => new SentenceLanguage(
                t.Key,
                t.Key != AbbreviationTables.Any && ordinals.ContainsKey(t.Key),
                t.Value,
                For(starters, t.Key),
                For(ordinals, t.Key)
            ),
            StringComparer.Ordinal
        );
    }

    private static void Add(
        Dictionary<string, Dictionary<string, AbbreviationKind>> tables,
        string code,
        AbbreviationKind kind,
        ReadOnlySpan<string> words,
        bool replace
    )
    {
        if (!tables.TryGetValue(code, out var table))
            tables.Add(code, table = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal));
        foreach (var word in words)
        {
            // The last line of a language that names a word is right.
            if (replace)
                table[word] = kind;
            else
                table.TryAdd(word, kind);
        }
    }

    private static HashSet<string> For(Dictionary<string, HashSet<string>> sets, string code)
    {
        if (!sets.TryGetValue(code, out var set))
            sets.Add(code, set = new HashSet<string>(StringComparer.Ordinal));
        return set;
    }

    private static AbbreviationKind Kind(string name) =>
        name switch
        {
            "title" => AbbreviationKind.Title,
            "number" => AbbreviationKind.BeforeNumber,
            "common" => AbbreviationKind.Common,
            "never" => AbbreviationKind.NeverLast,
            "often" => AbbreviationKind.OftenLast,
            _ => throw new InvalidOperationException($"The tables know no kind '{name}'."),
        };
}
