using System.Globalization;
using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>The character references that captions use.</summary>
internal static class CaptionEntity
{
    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["amp"] = "&",
        ["lt"] = "<",
        ["gt"] = ">",
        ["quot"] = "\"",
        ["apos"] = "'",
        ["nbsp"] = "\u00A0",
        ["lrm"] = "\u200E",
        ["rlm"] = "\u200F",
    };

    public static bool TryRead(string text, int at, out string decoded, out int consumed)
    {
        (decoded, consumed) = ("", 0);
        var end = text.AsSpan(at, Math.Min(text.Length - at, 12)).IndexOf(';');
        if (end < 2)
            return false;
        var name = text.Substring(at + 1, end - 1);
        consumed = end + 1;
        if (Named.TryGetValue(name, out var found))
        {
            decoded = found;
            return true;
        }

        var hex = name.StartsWith("#x", StringComparison.OrdinalIgnoreCase);
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (name[0] != '#' || !int.TryParse(name[(hex ? 2 : 1)..], style, CultureInfo.InvariantCulture, out var code))
            return false;
        decoded = code >= ' ' && Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD";
        return true;
    }

    /// <summary>Whether an ampersand would be read as the start of a reference.</summary>
    public static bool StartsAt(string text, int at) => TryRead(text, at, out _, out _);
}
