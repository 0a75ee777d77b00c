using Tapescript.Text.Search;

namespace Tapescript.Services.Tests.Index;

/// <summary>Finds by reading every sentence.</summary>
internal static class NaiveSearch
{
    public static bool Matches(SearchNode node, string text, string language) =>
        node switch
        {
            SearchAll all => all.Nodes.All(child => Matches(child, text, language)),
            SearchAny any => any.Nodes.Any(child => Matches(child, text, language)),
            SearchNot not => !Matches(not.Node, text, language),
            SearchFilter { Kind: SearchFilterKind.Language } filter => filter.Value == language,
            SearchText words => Holds(words, text, language),
            _ => false,
        };

    private static bool Holds(SearchText words, string text, string language)
    {
        var stem = WordStem.For(language);
        var tokens = SearchTokens.Read(text, language);
        var terms = words.For(stem);
        for (var at = 0; at + terms.Terms.Count <= tokens.Count; at++)
        {
            var fits = true;
            for (var i = 0; i < terms.Terms.Count && fits; i++)
            {
                var isOpen = terms.Prefix != SearchPrefix.None && i == terms.Terms.Count - 1;
                fits = isOpen
                    ? (tokens[at + i].Word ?? tokens[at + i].Term).StartsWith(terms.Terms[i], StringComparison.Ordinal)
                    : tokens[at + i].Term == terms.Terms[i];
            }

            if (fits)
                return true;
        }

        return false;
    }
}
