namespace Tapescript.Host.CommandLine;

/// <summary>Aligned plain columns: fit for eyes and for cut and awk.</summary>
internal static class PlainTable
{
    public static void Write(TextWriter output, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = new List<IReadOnlyList<string>> { heads };
        all.AddRange(rows.Select(row => (IReadOnlyList<string>)[.. row.Select(OneLine)]));
        var widths = new int[heads.Count];
        foreach (var row in all)
        {
            for (var i = 0; i < row.Count; i++)
            {
                widths[i] = Math.Max(widths[i], row[i].Length);
            }
        }

        foreach (var row in all)
        {
            var cells = row.Select((cell, i) => i == row.Count - 1 ? cell : cell.PadRight(widths[i]));
            output.WriteLine(string.Join("  ", cells).TrimEnd());
        }
    }

    /// <summary>Titles come from strangers: no line breaks, no terminal escapes.</summary>
    public static string OneLine(string text) =>
        text.AsSpan().ContainsAnyInRange('\0', '\u001f') || text.Contains('\u007f', StringComparison.Ordinal)
            ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim()
            : text;
}
