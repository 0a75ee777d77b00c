namespace Tapescript.Text.Languages;

/// <summary>Languages of which a sentence of the one is easily taken for the other's.</summary>
internal static class NearLanguages
{
    private static readonly string[][] Groups =
    [
        ["es", "pt", "it", "ca", "gl"],
        ["da", "no", "sv"],
        ["cs", "sk"],
    ];

    public static bool Are(string one, string other) =>
        Groups.Any(group => group.Contains(one) && group.Contains(other));
}
