using Tapescript.Text.Words;

namespace Tapescript.Text.Formats;

/// <summary>Breaks text into the fewest lines of a width at most, evenly filled, never inside a word.</summary>
internal static class LineWrap
{
    public static List<string> Wrap(string text, int columns)
    {
        var lines = Fill(text, columns);
        if (lines.Count < 2)
            return lines;

        // The narrowest width that needs no further line leaves no orphan at the end.
        var total = DisplayWidth.Of(text);
        for (var width = Math.Max(total / lines.Count, 1); width < columns; width++)
            if (Fill(text, width) is var even && even.Count == lines.Count)
                return even;
        return lines;
    }

    private static List<string> Fill(string text, int width)
    {
        var lines = new List<string>();
        int start = -1,
            end = 0,
            used = 0;
        foreach (var unit in WideText.Units(text))
        {
            var columns = DisplayWidth.Of(
                text.AsSpan(start < 0 ? unit.Start : end, unit.End - (start < 0 ? unit.Start : end))
            );
            if (start >= 0 && used + columns > width)
            {
                lines.Add(text[start..end]);
                start = -1;
                columns = DisplayWidth.Of(text.AsSpan(unit.Start, unit.End - unit.Start));
            }

            if (start < 0)
                (start, used) = (unit.Start, 0);
            used += columns;
            end = unit.End;
        }

        if (start >= 0)
            lines.Add(text[start..end]);
        return lines;
    }
}
