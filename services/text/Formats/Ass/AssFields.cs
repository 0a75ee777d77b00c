namespace Tapescript.Text.Formats;

/// <summary>Where the fields of a line of dialogue stand. The text is the last, and may hold commas.</summary>
internal sealed record AssFields(int Count, int Start, int End, int Name)
{
    /// <summary>Layer, Start, End, Style, Name, three margins, Effect, Text: the order of nearly all files.</summary>
    public static AssFields Usual { get; } = new(10, 1, 2, 4);

    public static AssFields? Of(ReadOnlySpan<char> format)
    {
        int count = 0,
            start = -1,
            end = -1,
            name = -1;
        foreach (var range in format.Split(','))
        {
            var field = format[range].Trim();
            if (field.Equals("Start", StringComparison.OrdinalIgnoreCase))
                start = count;
            else if (field.Equals("End", StringComparison.OrdinalIgnoreCase))
                end = count;
            else if (
                field.Equals("Name", StringComparison.OrdinalIgnoreCase)
                || field.Equals("Actor", StringComparison.OrdinalIgnoreCase)
            )
                name = count;
            count++;
        }

        return start < 0 || end < 0 || Math.Max(start, end) >= count - 1
            ? null
            : new AssFields(count, start, end, name);
    }

    public bool TrySplit(
        ReadOnlySpan<char> line,
        out long start,
        out long end,
        out ReadOnlySpan<char> name,
        out ReadOnlySpan<char> text
    )
    {
        (start, end) = (0, 0);
        name = default;
        text = default;
        var timed = 0;
        for (var i = 0; i < Count - 1; i++)
        {
            var comma = line.IndexOf(',');
            if (comma < 0)
                return false;
            var field = line[..comma];
            if (i == Start)
                timed += TimeCode.TryParse(field, out start, out _) ? 1 : 0;
            else if (i == End)
                timed += TimeCode.TryParse(field, out end, out _) ? 1 : 0;
            else if (i == Name)
                name = field;
            line = line[(comma + 1)..];
        }

        text = line;
        return timed == 2;
    }
}
