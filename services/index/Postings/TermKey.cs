using Tapescript.Text.Search;

namespace Tapescript.Index.Postings;

/// <summary>How the terms of different kinds are told apart; a term of the text holds no colon.</summary>
internal static class TermKey
{
    /// <summary>Above all that a key can go on with.</summary>
    private const string Last = "\U0010FFFF";

    public static string Of(SearchField field, string term) =>
        field switch
        {
            SearchField.Title => "t:" + term,
            SearchField.Channel => "c:" + term,
            SearchField.Speaker => "s:" + term,
            _ => term,
        };

    /// <summary>A word as it is written, without places: for what begins with letters, and for spelling.</summary>
    public static string OfWord(string word) => "w:" + word;

    public static string WordOf(string key) => key[2..];

    public static string After(string prefix) => prefix + Last;
}
