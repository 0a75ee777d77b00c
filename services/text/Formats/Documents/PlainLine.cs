using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>A line that every format can hold: one line, without characters that XML forbids.</summary>
internal static class PlainLine
{
    /// <returns>The line, or null when there is nothing to see.</returns>
    public static string? Of(string? text)
    {
        if (text is null)
            return null;
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsWhiteSpace(rune))
                line.Append(line.Length > 0 && line[^1] != ' ' ? " " : "");
            else if (MarkupWriter.IsAllowed(rune))
                line.Append(rune.ToString());
        var trimmed = line.ToString().Trim();
        return trimmed.Length > 0 ? trimmed : null;
    }
}
