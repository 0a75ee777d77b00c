using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>
/// Splits caption lines into text and markup. Only tags that captions use are markup; any other angle bracket is text,
/// so that nothing that was said can vanish.
/// </summary>
internal static class CaptionMarkup
{
    private static readonly HashSet<string> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        "i",
        "b",
        "u",
        "s",
        "c",
        "v",
        "lang",
        "ruby",
        "rt",
        "font",
        "span",
    };

    /// <summary>The pieces of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="overrides">Whether <c>{\…}</c> is markup too, as in SRT.</param>
    public static IEnumerable<CaptionToken> Split(string line, bool overrides)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Length; )
        {
            if (line[i] == '<' && TagAt(line, i, out var length) is { } token)
            {
                if (text.Length > 0)
                    yield return new CaptionToken(text.ToString());
                text.Clear();
                yield return token;
                i += length;
            }
            else if (overrides && OverrideAt(line, i) is > 0 and var skipped)
            {
                i += skipped;
            }
            else if (line[i] == '&' && CaptionEntity.TryRead(line, i, out var decoded, out var consumed))
            {
                text.Append(decoded);
                i += consumed;
            }
            else
            {
                text.Append(line[i++]);
            }
        }

        if (text.Length > 0)
            yield return new CaptionToken(text.ToString());
    }

    /// <summary>The length of a tag that a reader takes for markup, else 0.</summary>
    public static int TagLength(string line, int at) => TagAt(line, at, out var length) is null ? 0 : length;

    /// <summary>The length of <c>{\an8}</c> and its like, else 0.</summary>
    public static int OverrideAt(string line, int at)
    {
        if (at + 2 >= line.Length || line[at] != '{' || line[at + 1] != '\\')
            return 0;
        var close = line.AsSpan(at, Math.Min(line.Length - at, 256)).IndexOf('}');
        return close < 0 ? 0 : close + 1;
    }

    private static CaptionToken? TagAt(string line, int at, out int length)
    {
        length = 0;
        var close = line.AsSpan(at, Math.Min(line.Length - at, 512)).IndexOf('>');
        if (close < 2)
            return null;
        length = close + 1;
        var body = line.AsSpan(at + 1, close - 1);
        if (char.IsAsciiDigit(body[0]))
            return TimeCode.TryParse(body, out var ms, out _) ? new CaptionToken(null, Time: ms) : null;
        var closes = body[0] == '/';
        if (closes)
            body = body[1..];
        var end = body.IndexOfAny(" .\t=/");
        var name = (end < 0 ? body : body[..end]).ToString();
        if (!Tags.Contains(name))
            return null;
        var voice = name is "v" or "V";
        if (!voice || closes)
            return new CaptionToken(null, ClosesVoice: voice);
        var space = body.IndexOfAny(' ', '\t');
        return new CaptionToken(null, Voice: space < 0 ? null : Decode(body[space..].Trim().ToString()));
    }

    private static string Decode(string text)
    {
        var decoded = new StringBuilder();
        for (var i = 0; i < text.Length; )
        {
            if (text[i] == '&' && CaptionEntity.TryRead(text, i, out var piece, out var consumed))
            {
                decoded.Append(piece);
                i += consumed;
            }
            else
            {
                decoded.Append(text[i++]);
            }
        }

        return decoded.ToString();
    }
}
