using System.Text.RegularExpressions;

namespace Tapescript.Gateway.Ledger;

/// <summary>A BCP 47 tag, checked and in its usual spelling: <c>pt-BR</c>, <c>zh-Hant</c>.</summary>
internal static partial class LanguageTag
{
    public static string Check(string? tag)
    {
        var text = (tag ?? "").Trim().Replace('_', '-');
        if (!Tag().IsMatch(text))
            throw Unknown(tag);
        var parts = text.Split('-');
        var primary = parts[0].ToLowerInvariant();
        if (LanguageCodes.Renamed.TryGetValue(primary, out var current))
            primary = current;
        if (!LanguageCodes.Known.Contains(primary))
            throw Unknown(tag);
        return string.Join('-', parts.Skip(1).Select(Spell).Prepend(primary));
    }

    private static string Spell(string subtag) =>
        subtag.Length switch
        {
            2 => subtag.ToUpperInvariant(),
            4 when char.IsAsciiLetter(subtag[0]) => char.ToUpperInvariant(subtag[0]) + subtag[1..].ToLowerInvariant(),
            _ => subtag.ToLowerInvariant(),
        };

    private static SubmissionRefusedException Unknown(string? tag)
    {
        var shown = (tag ?? "").Length > 40 ? tag![..40] + "…" : tag;
        var near = Near(tag ?? "");
        var cure = near is null
            ? "Give a BCP 47 tag such as en, es, zh-Hant or pt-BR."
            : $"Did you mean '{near}' ({LanguageCodes.Names[near]})?";
        return new SubmissionRefusedException($"'{shown}' is not a language code. {cure}");
    }

    /// <summary>By name, by usual mistake, by the beginning of a name, else by the fewest letters to change in a name.</summary>
    private static string? Near(string tag)
    {
        var word = tag.Trim().ToLowerInvariant().Split('-', '_', ' ')[0];
        if (word.Length is < 2 or > 24)
            return null;
        if (LanguageCodes.Mistaken.TryGetValue(word, out var meant))
            return meant;
        var names = LanguageCodes.Names.SelectMany(n =>
            n.Value.Split(", ").Select(name => (n.Key, Name: name.ToLowerInvariant()))
        );
        var near = names
            .Select(n =>
                (n.Key, Distance: n.Name.StartsWith(word, StringComparison.Ordinal) ? 0 : Distance(n.Name, word))
            )
            .MinBy(n => n.Distance);
        return near.Distance <= word.Length / 3 ? near.Key : null;
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }

    [GeneratedRegex(
        "^[a-z]{2,3}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[a-wyz0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Tag();
}
