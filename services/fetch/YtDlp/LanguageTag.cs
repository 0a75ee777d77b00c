using System.Text.RegularExpressions;

namespace Tapescript.Fetch.YtDlp;

/// <summary>Language tags as sites write them, compared as people mean them.</summary>
internal static partial class LanguageTag
{
    /// <summary><c>en-orig</c> and <c>en-nP7-2PuUl7o</c> are <c>en</c>; <c>English</c> and <c>null</c> are nothing.</summary>
    public static string? Clean(string? key)
    {
        if (key is null or "null" or "und" || Tag().Match(key.Replace('_', '-')) is not { Success: true } match)
            return null;
        var tag = match.Groups["language"].Value.ToLowerInvariant();
        if (match.Groups["script"] is { Success: true } script)
            tag += $"-{char.ToUpperInvariant(script.Value[0])}{script.Value[1..].ToLowerInvariant()}";
        if (match.Groups["region"] is { Success: true } region)
            tag += $"-{region.Value.ToUpperInvariant()}";
        return tag;
    }

    /// <summary>How well a track in one language serves who asked for another: 0 not at all, 3 the same tag.</summary>
    public static int Match(string? have, string? asked)
    {
        if (have is null || asked is null)
            return 0;
        if (string.Equals(have, asked, StringComparison.OrdinalIgnoreCase))
            return 3;
        if (!string.Equals(Primary(have), Primary(asked), StringComparison.OrdinalIgnoreCase))
            return 0;
        if (Script(have) is { } one && Script(asked) is { } other && one != other)
            return 0;
        return
            have.StartsWith(asked, StringComparison.OrdinalIgnoreCase)
            || asked.StartsWith(have, StringComparison.OrdinalIgnoreCase)
            ? 2
            : 1;
    }

    private static string Primary(string tag) => tag.Split('-')[0];

    /// <summary>Chinese for Taiwan does not serve who reads that of the mainland.</summary>
    private static string? Script(string tag)
    {
        var parts = tag.ToLowerInvariant().Split('-');
        if (parts.Skip(1).FirstOrDefault(part => part.Length == 4) is { } script)
            return script;
        return (parts[0], parts.Length > 1 ? parts[^1] : "") switch
        {
            ("zh", "tw" or "hk" or "mo") => "hant",
            ("zh", "cn" or "sg") => "hans",
            _ => null,
        };
    }

    [GeneratedRegex(
        "^(?<language>[a-z]{2,3})(?:-(?<script>Hans|Hant|Latn|Cyrl|Arab|Deva|Guru|Hebr))?(?:-(?<region>[a-z]{2}|[0-9]{3})(?=$|-))?(?:$|-)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 200
    )]
    private static partial Regex Tag();
}
