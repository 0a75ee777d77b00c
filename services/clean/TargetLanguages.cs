namespace Tapescript.Clean;

/// <summary>Which languages a document needs: those asked for, then those that its tracks have; never its own.</summary>
internal static class TargetLanguages
{
    public static IReadOnlyList<string> Of(IEnumerable<string> asked, IEnumerable<string> tracks, string? source)
    {
        var targets = new List<string>();
        foreach (var language in asked.Concat(tracks))
        {
            if (language.Length > 0 && !AreSame(language, source) && !targets.Exists(t => AreSame(t, language)))
                targets.Add(language);
        }

        return targets;
    }

    // zh-CN asked and zh present is one language.
    private static bool AreSame(string language, string? other) =>
        other is not null && Primary(language).Equals(Primary(other), StringComparison.OrdinalIgnoreCase);

    private static string Primary(string tag)
    {
        var dash = tag.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? tag : tag[..dash];
    }
}
