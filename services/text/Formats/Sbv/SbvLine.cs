namespace Tapescript.Text.Formats;

/// <summary>The lines of SBV: two times, or text in which <c>[br]</c> breaks a line.</summary>
internal static class SbvLine
{
    public const string Break = "[br]";

    /// <summary>In text that would be read as times or as a break: players show nothing for it.</summary>
    private const char Joiner = '\u2060';
    private const string Escaped = "[\u2060br]";
    private const int MostOfTimes = 64;

    public static bool IsTimes(ReadOnlySpan<char> line, out long start, out long end)
    {
        (start, end) = (0, 0);
        var comma = line.Length > MostOfTimes ? -1 : line.IndexOf(',');
        return comma > 0
            && TimeCode.TryParse(line[..comma], out start, out var one)
            && TimeCode.TryParse(line[(comma + 1)..], out end, out var other)
            && one
            && other;
    }

    public static string Escape(string line)
    {
        var times = line.TrimStart(Joiner);
        if (times.Length < line.Length || IsTimes(times, out _, out _))
            line = Joiner + line;
        return line.Replace("[\u2060", "[\u2060\u2060", StringComparison.Ordinal)
            .Replace(Break, Escaped, StringComparison.Ordinal);
    }

    /// <summary>A line of text as it was before it was escaped.</summary>
    public static string Unescape(string line)
    {
        if (!line.Contains(Joiner, StringComparison.Ordinal))
            return line;
        line = line.StartsWith(Joiner) ? line[1..] : line;
        return line.Replace(Escaped, Break, StringComparison.Ordinal)
            .Replace("[\u2060\u2060", "[\u2060", StringComparison.Ordinal);
    }
}
