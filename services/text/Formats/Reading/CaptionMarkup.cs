using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>Tells markup from text in caption lines.</summary>
internal static class CaptionMarkup
{
    private const int MostOfATag = 512;
    private const int MostOfAnOverride = 256;

    /// <summary>The pieces of a line, decoded; neighbouring pieces of text are one.</summary>
    /// <param name="line">The line.</param>
    /// <param name="overrides">Whether <c>{\…}</c> is markup too, as in SRT.</param>
    public static IEnumerable<CaptionToken> Split(string line, bool overrides)
    {
        var tokens = new List<CaptionToken>();
        var text = new StringBuilder();
        var scanner = new CaptionScanner(line, overrides);
        while (scanner.MoveNext())
        {
            if (scanner.Part == CaptionPart.Text)
                text.Append(CaptionEntity.Decode(scanner.Text));
            else if (scanner.Part != CaptionPart.Override)
            {
                Flush();
                tokens.Add(
                    new CaptionToken(
                        null,
                        scanner.Part == CaptionPart.Time ? scanner.Time : null,
                        scanner.Part == CaptionPart.Voice ? CaptionEntity.Decode(scanner.Text) : null,
                        scanner.Part == CaptionPart.VoiceEnd
                    )
                );
            }
        }

        Flush();
        return tokens;

        void Flush()
        {
            if (text.Length > 0)
                tokens.Add(new CaptionToken(text.ToString()));
            text.Clear();
        }
    }

    /// <summary>The length of a tag that a reader takes for markup, else 0.</summary>
    public static int TagLength(string line, int at) => TagAt(line.AsSpan(at), out _, out _, out _);

    /// <summary>The length of <c>{\an8}</c> and its like, else 0.</summary>
    public static int OverrideAt(ReadOnlySpan<char> line, int at)
    {
        if (at + 2 >= line.Length || line[at] != '{' || line[at + 1] != '\\')
            return 0;
        return line[at..Math.Min(line.Length, at + MostOfAnOverride)].IndexOf('}') + 1;
    }

    /// <summary>Reads the tag at the start of the text; returns its length, 0 when there is none that captions use.</summary>
    public static int TagAt(ReadOnlySpan<char> at, out CaptionPart part, out ReadOnlySpan<char> name, out long time)
    {
        part = CaptionPart.Tag;
        name = default;
        time = 0;
        if (at.Length > 2 && at[2] == '>' && IsLetterTag(at[1]))
            return 3;
        if (at.Length > 3 && at[3] == '>' && at[1] == '/' && IsLetterTag(at[2]))
            return 4;
        var close = at[..Math.Min(at.Length, MostOfATag)].IndexOf('>');
        if (close < 2)
            return 0;
        var body = at[1..close];
        if (char.IsAsciiDigit(body[0]))
        {
            part = CaptionPart.Time;
            return TimeCode.TryParse(body, out time, out _) ? close + 1 : 0;
        }

        var closes = body[0] == '/';
        if (closes)
            body = body[1..];
        var end = body.Length == 1 ? -1 : body.IndexOfAny(" .\t=/");
        if (!IsTag(end < 0 ? body : body[..end], out var voice))
            return 0;
        if (voice && closes)
            part = CaptionPart.VoiceEnd;
        if (voice && !closes && body.IndexOfAny(' ', '\t') is >= 0 and var space)
        {
            part = CaptionPart.Voice;
            name = body[space..].Trim();
        }

        return close + 1;
    }

    private static bool IsLetterTag(char c) => (c | 0x20) is 'i' or 'b' or 'u' or 's' or 'c';

    private static bool IsTag(ReadOnlySpan<char> name, out bool voice)
    {
        voice = name is "v" or "V";
        return name.Length switch
        {
            1 => voice || IsLetterTag(name[0]),
            2 => Is(name, "rt"),
            4 => Is(name, "lang") || Is(name, "ruby") || Is(name, "font") || Is(name, "span"),
            _ => false,
        };
    }

    private static bool Is(ReadOnlySpan<char> name, string tag) => name.Equals(tag, StringComparison.OrdinalIgnoreCase);
}
