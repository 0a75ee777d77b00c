using System.Globalization;

namespace Tapescript.Text.Formats;

/// <summary>Times as people and subtitle formats write them: <c>1:02:03,456</c>, <c>02:03.4</c>, <c>0:30</c>.</summary>
internal static class TimeCode
{
    private const int MostBeforeArrow = 40;

    /// <summary>Reads a time that is the whole text.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out long ms, out bool exact)
    {
        ms = 0;
        exact = false;
        text = text.Trim();
        if (IsCommon(text))
        {
            var minutes = (((text[0] - '0') * 10) + text[1] - '0') * 60 + ((text[3] - '0') * 10) + text[4] - '0';
            var second = ((text[6] - '0') * 10) + text[7] - '0';
            ms = (((minutes * 60L) + second) * 1000) + Milliseconds(text[9..]);
            return exact = true;
        }

        var negative = !text.IsEmpty && text[0] == '-';
        if (negative)
            text = text[1..];
        var dot = text.IndexOfAny(',', '.');
        var fraction = dot < 0 ? default : text[(dot + 1)..];
        var clock = dot < 0 ? text : text[..dot];
        if (dot >= 0 && !Digits(fraction, 9))
            return false;

        long seconds = 0;
        var parts = 0;
        foreach (var range in clock.Split(':'))
        {
            var part = clock[range];
            if (++parts > 3 || !Digits(part, parts == 1 ? 6 : 2) || (parts > 1 && (part.Length != 2 || part[0] > '5')))
                return false;
            seconds = (seconds * 60) + int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        if (parts < 2)
            return false;
        ms = (seconds * 1000) + Milliseconds(fraction);
        ms = negative ? -ms : ms;
        exact = dot >= 0;
        return true;
    }

    /// <summary>Reads <c>START --> END</c> with anything after it.</summary>
    public static bool TryParseRange(ReadOnlySpan<char> line, out long start, out long end)
    {
        (start, end) = (0, 0);
        var arrow = line[..Math.Min(line.Length, MostBeforeArrow + 3)].IndexOf("-->");
        if (arrow < 0 || !TryParse(line[..arrow], out start, out _))
            return false;
        var rest = line[(arrow + 3)..].TrimStart();
        var stop = rest.IndexOfAny(' ', '\t');
        return TryParse(stop < 0 ? rest : rest[..stop], out end, out _);
    }

    /// <summary>Reads a time between two brackets at the start of a line; <paramref name="after" /> is past the closing one.</summary>
    public static bool TryParseBracketed(
        string line,
        int at,
        char open,
        char close,
        out long ms,
        out bool exact,
        out int after
    )
    {
        (ms, exact, after) = (0, false, at);
        if (at >= line.Length || line[at] != open)
            return false;
        var end = line.AsSpan(at, Math.Min(line.Length - at, 24)).IndexOf(close);
        if (end < 2 || !TryParse(line.AsSpan(at + 1, end - 1), out ms, out exact) || ms < 0)
            return false;
        after = at + end + 1;
        return true;
    }

    /// <summary>Whether it is written <c>hh:mm:ss,fff</c>, as nearly all are.</summary>
    private static bool IsCommon(ReadOnlySpan<char> text) =>
        text.Length == 12
        && text[2] == ':'
        && text[5] == ':'
        && (text[8] is ',' or '.')
        && char.IsAsciiDigit(text[0])
        && char.IsAsciiDigit(text[1])
        && text[3] is >= '0' and <= '5'
        && char.IsAsciiDigit(text[4])
        && text[6] is >= '0' and <= '5'
        && char.IsAsciiDigit(text[7])
        && char.IsAsciiDigit(text[9])
        && char.IsAsciiDigit(text[10])
        && char.IsAsciiDigit(text[11]);

    private static bool Digits(ReadOnlySpan<char> text, int most) =>
        text.Length > 0 && text.Length <= most && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static int Milliseconds(ReadOnlySpan<char> fraction)
    {
        var value = 0;
        for (var i = 0; i < 3; i++)
            value = (value * 10) + (i < fraction.Length ? fraction[i] - '0' : 0);
        return value;
    }
}
