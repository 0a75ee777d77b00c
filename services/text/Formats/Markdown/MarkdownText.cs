using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>Escapes only what Markdown would take for markup, so that text stays readable as text.</summary>
internal static class MarkdownText
{
    private const string Escapable = "\\`*_{}[]()#+-.!<>&|~";

    /// <summary>Escapes running text that begins a line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (Needs(text, i))
                escaped.Append('\\');
            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The same of text that has to stand on one line.</summary>
    public static string Line(string? text) => text is null ? "" : Escape(CaptionText.OneLine(text).Trim());

    /// <summary>Ends a document with one line end.</summary>
    public static StringBuilder EndLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == '\n')
            text.Length--;
        return text.Append('\n');
    }

    public static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && Escapable.Contains(text[i + 1], StringComparison.Ordinal))
                i++;
            plain.Append(text[i]);
        }

        return plain.ToString();
    }

    private static bool Needs(string text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        var before = at > 0 ? text[at - 1] : ' ';
        return text[at] switch
        {
            '`' => true,
            '\\' => Escapable.Contains(next, StringComparison.Ordinal),
            '*' => next != ' ' || before != ' ' || at == 0,
            '_' => next != ' ' && next != '_' && !char.IsLetterOrDigit(before),
            '<' => char.IsAsciiLetter(next) || next is '/' or '!',
            '[' => (at == 0 && StartsTime(text)) || (before == ' ' && EndsWithTimeAt(text, at)),
            '(' => (at == 0 && StartsTime(text)) || (before == ' ' && EndsWithTimeAt(text, at)),
            '#' or '>' or '+' or '-' => at == 0,
            '.' => IsNumbering(text, at),
            _ => false,
        };
    }

    private static bool EndsWithTimeAt(string text, int at) =>
        text[^1] == ')'
        && text.Length - at < 2048
        && ParagraphTime.TryReadEnd(text, out _, out var end)
        && end == at - 1;

    private static bool StartsTime(string text) => ParagraphTime.TryReadStart(text, out _, out _);

    private static bool IsNumbering(string text, int at) =>
        at is > 0 and < 10
        && text.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0
        && at + 1 < text.Length
        && text[at + 1] == ' ';
}
