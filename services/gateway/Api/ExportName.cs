using System.Globalization;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Tapescript.Gateway.Api;

/// <summary>A file name from a title that somebody else wrote: letters, digits and hyphens, nothing else.</summary>
internal static class ExportName
{
    private const int Longest = 80;

    private static readonly HashSet<string> Reserved = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })],
        StringComparer.OrdinalIgnoreCase
    );

    public static string Disposition(string? title, string id, string extension)
    {
        var header = new ContentDispositionHeaderValue("attachment");
        var slug = Slug(title);
        header.FileName = $"{(slug.All(char.IsAscii) && slug.Length > 0 ? slug : id)}.{extension}";
        if (slug.Length > 0)
            header.FileNameStar = $"{slug}.{extension}";
        return header.ToString();
    }

    /// <summary><c>What is “a name”?</c> becomes <c>what-is-a-name</c>; empty when nothing is left.</summary>
    public static string Slug(string? title)
    {
        var slug = new StringBuilder();
        foreach (var rune in (title ?? "").EnumerateRunes())
        {
            if (IsKept(rune))
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            if (slug.Length >= Longest)
                break;
        }

        var name = slug.ToString().Trim('-');
        return Reserved.Contains(name) ? "_" + name : name;
    }

    private static bool IsKept(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
