using System.Buffers;
using System.Net;
using System.Text;
using Tapescript.Text.Repair;

namespace Tapescript.Text.Translating;

/// <summary>
/// Takes off an answer what servers put around texts and no sentence has: entities, bytes read in the wrong encoding,
/// control characters, invisible ones, quotes around the whole.
/// </summary>
internal static class AnswerTidying
{
    private const int LongestEntity = 11;

    private static readonly (char Open, char Close)[] Quotes =
    [
        ('"', '"'),
        ('“', '”'),
        ('«', '»'),
        ('„', '“'),
        ('「', '」'),
    ];

    private static readonly SearchValues<char> QuoteMarks = SearchValues.Create("\"“”«»„「」『』");

    private static readonly SearchValues<char> Entity = SearchValues.Create(
        "#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    );

    public static string Of(string source, string answer)
    {
        var text = EncodingRepair.Fix(answer);
        if (HasEntity(text) && !HasEntity(source))
            text = WebUtility.HtmlDecode(text);
        return WithoutQuotes(source, OneSpaced(text));
    }

    private static bool HasEntity(string text)
    {
        for (var at = text.IndexOf('&', StringComparison.Ordinal); at >= 0; at = text.IndexOf('&', at + 1))
        {
            var name = text.AsSpan(at + 1, Math.Min(LongestEntity, text.Length - at - 1));
            var end = name.IndexOf(';');
            if (end > 1 && name[..end].IndexOfAnyExcept(Entity) < 0)
                return true;
        }

        return false;
    }

    // Engines leave two blanks where a word has none on the other side. A line end says that there is more than asked.
    private static string OneSpaced(string text)
    {
        var tidied = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\u200B' or '\u2060' or '\uFEFF')
                continue;
            var isBlank = c is ' ' or '\t' || (char.IsControl(c) && c is not ('\n' or '\r'));
            if (!isBlank)
                tidied.Append(c);
            else if (tidied.Length > 0 && tidied[^1] != ' ')
                tidied.Append(' ');
        }

        return tidied.ToString().Trim();
    }

    private static string WithoutQuotes(string source, string text)
    {
        foreach (var (open, close) in Quotes)
        {
            if (
                text.Length > 2
                && text[0] == open
                && text[^1] == close
                && !text.AsSpan(1, text.Length - 2).ContainsAny(open, close)
                && !HasQuotes(source)
            )
                return text[1..^1].Trim();
        }

        return text;
    }

    private static bool HasQuotes(string source) =>
        source.AsSpan().ContainsAny(QuoteMarks) || source.Trim().StartsWith('\'') || source.Trim().StartsWith('‘');
}
