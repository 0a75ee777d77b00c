namespace Tapescript.Text.Formats;

/// <summary>The first row of a table: what each column holds, in any order, and the unit of the times where it says it.</summary>
internal sealed class TableHeader
{
    private static readonly Dictionary<string, TableColumn> Names = new(StringComparer.Ordinal)
    {
        ["start"] = TableColumn.Start,
        ["start time"] = TableColumn.Start,
        ["starttime"] = TableColumn.Start,
        ["begin"] = TableColumn.Start,
        ["from"] = TableColumn.Start,
        ["in"] = TableColumn.Start,
        ["time"] = TableColumn.Start,
        ["timestamp"] = TableColumn.Start,
        ["timecode"] = TableColumn.Start,
        ["offset"] = TableColumn.Start,
        ["end"] = TableColumn.End,
        ["end time"] = TableColumn.End,
        ["endtime"] = TableColumn.End,
        ["stop"] = TableColumn.End,
        ["to"] = TableColumn.End,
        ["out"] = TableColumn.End,
        ["duration"] = TableColumn.Duration,
        ["dur"] = TableColumn.Duration,
        ["length"] = TableColumn.Duration,
        ["speaker"] = TableColumn.Speaker,
        ["voice"] = TableColumn.Speaker,
        ["speaker name"] = TableColumn.Speaker,
        ["text"] = TableColumn.Text,
        ["transcript"] = TableColumn.Text,
        ["caption"] = TableColumn.Text,
        ["subtitle"] = TableColumn.Text,
        ["sentence"] = TableColumn.Text,
        ["content"] = TableColumn.Text,
        ["body"] = TableColumn.Text,
        ["confidence"] = TableColumn.Confidence,
        ["probability"] = TableColumn.Confidence,
        ["score"] = TableColumn.Confidence,
        ["id"] = TableColumn.Unknown,
        ["no"] = TableColumn.Unknown,
        ["index"] = TableColumn.Unknown,
        ["translation"] = TableColumn.Translation,
    };

    private TableHeader(char separator, List<TableColumn> columns, List<string?> languages, TimeUnit unit)
    {
        Separator = separator;
        Columns = columns;
        Languages = languages;
        Unit = unit;
    }

    public char Separator { get; }
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The language of each column of a translation.</summary>
    public IReadOnlyList<string?> Languages { get; }
    public TimeUnit Unit { get; }

    public bool Has(TableColumn column) => Columns.Contains(column);

    /// <summary>Reads the first row, or gives null when it names no text.</summary>
    public static TableHeader? Of(string text, ReadOnlySpan<char> separators)
    {
        var start = text.AsSpan().TrimStart("\r\n \uFEFF").Length;
        var first = text.AsSpan(text.Length - start, Math.Min(start, 4096)).ToString();
        foreach (var separator in separators)
        {
            if (new TableRecords(first, separator).Read().FirstOrDefault().Cells is not { Count: > 1 } cells)
                continue;
            var header = Of(cells, separator);
            if (
                header.Has(TableColumn.Text)
                && header.Columns.Any(c => c is not TableColumn.Text and not TableColumn.Unknown)
            )
                return header;
        }

        return null;
    }

    private static TableHeader Of(List<string> cells, char separator)
    {
        var columns = new List<TableColumn>();
        var languages = new List<string?>();
        var unit = TimeUnit.Unknown;
        foreach (var cell in cells)
        {
            var name = NameOf(cell, out var said);
            var behindText = columns.Contains(TableColumn.Text);

            // "in", "to", "id" and "no" are languages too: behind the text they are.
            var language =
                LanguageTag.Is(cell.Trim()) && (!Names.ContainsKey(name) || (behindText && name.Length == 2));
            var column =
                language ? TableColumn.Translation
                : Names.TryGetValue(name, out var known) ? known
                : TableColumn.Unknown;
            if (column is not TableColumn.Translation and not TableColumn.Unknown && columns.Contains(column))
                column = TableColumn.Unknown;
            if (column is TableColumn.Start or TableColumn.End && said != TimeUnit.Unknown)
                unit = said;
            columns.Add(column);
            languages.Add(language ? cell.Trim() : null);
        }

        return new TableHeader(separator, columns, languages, unit);
    }

    /// <summary><c>start_ms</c>, <c>Start (s)</c>, <c>start_time_seconds</c> without their unit.</summary>
    private static string NameOf(string cell, out TimeUnit unit)
    {
        var words = cell.ToLowerInvariant()
            .Split([' ', '_', '(', ')', '[', ']', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        unit = words is [_, .., var last]
            ? last switch
            {
                "ms" or "msec" or "millis" or "milliseconds" => TimeUnit.Milliseconds,
                "s" or "sec" or "secs" or "seconds" => TimeUnit.Seconds,
                _ => TimeUnit.Unknown,
            }
            : TimeUnit.Unknown;
        return string.Join(' ', unit == TimeUnit.Unknown ? words : words[..^1]);
    }
}
