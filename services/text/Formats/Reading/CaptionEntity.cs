using System.Globalization;
using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>The character references that captions use.</summary>
internal static class CaptionEntity
{
    private const int MostOfAReference = 12;

    /// <summary>The text with its references decoded.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&'))
            return text.ToString();
        var builder = new CueTextBuilder();
        Append(builder, text);
        return builder.Take().Text;
    }

    /// <summary>Appends the text with its references decoded.</summary>
    public static void Append(CueTextBuilder target, ReadOnlySpan<char> text)
    {
        while (text.IndexOf('&') is >= 0 and var at)
        {
            target.Append(text[..at]);
            text = text[at..];
            if (!TryRead(text, out var decoded, out var consumed))
                (decoded, consumed) = ("&", 1);
            target.Append(decoded);
            text = text[consumed..];
        }

        target.Append(text);
    }

    /// <summary>Whether an ampersand would be read as the start of a reference.</summary>
    public static bool StartsAt(string text, int at) => TryRead(text.AsSpan(at), out _, out _);

    public static bool TryRead(string text, int at, out string decoded, out int consumed) =>
        TryRead(text.AsSpan(at), out decoded, out consumed);

    /// <summary>Reads the reference at the start of the text.</summary>
    public static bool TryRead(ReadOnlySpan<char> at, out string decoded, out int consumed)
    {
        (decoded, consumed) = ("", 0);
        var end = at[..Math.Min(at.Length, MostOfAReference)].IndexOf(';');
        if (end < 2)
            return false;
        var name = at[1..end];
        consumed = end + 1;
        decoded = name switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            "nbsp" => "\u00A0",
            "lrm" => "\u200E",
            "rlm" => "\u200F",
            _ => Numbered(name),
        };
        return decoded.Length > 0;
    }

    private static string Numbered(ReadOnlySpan<char> name)
    {
        var hex = name.StartsWith("#x", StringComparison.OrdinalIgnoreCase);
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (name[0] != '#' || !int.TryParse(name[(hex ? 2 : 1)..], style, CultureInfo.InvariantCulture, out var code))
            return "";
        return code >= ' ' && Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD";
    }
}
