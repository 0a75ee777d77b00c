using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Translating;

/// <summary>Glossaries as tables: two columns, or those that the first row names.</summary>
internal sealed class GlossaryTable(string from, string to)
{
    private readonly List<GlossaryEntry> entries = [];
    private readonly List<Problem> problems = [];

    public GlossaryFile Read(string text)
    {
        text = text.TrimStart('\uFEFF');
        Dictionary<string, int>? columns = null;
        foreach (var record in new TableRecords(text, SeparatorOf(text)).Read())
        {
            var cells = record.Cells.ConvertAll(c => c.Trim());
            if (cells.TrueForAll(c => c.Length == 0) || cells[0].StartsWith('#'))
                continue;
            if (columns is null)
            {
                columns = HeaderOf(cells);
                if (columns is not null)
                    continue;
                columns = new Dictionary<string, int>(StringComparer.Ordinal) { ["source"] = 0, ["target"] = 1 };
            }

            Add(record, cells, columns);
        }

        return new GlossaryFile(entries, problems);
    }

    private void Add(TableRecord record, List<string> cells, Dictionary<string, int> columns)
    {
        var source = Cell("source");
        var target = Cell("target");
        if (source.Length == 0 || target.Length == 0)
        {
            problems.Add(GlossaryFile.Wrong(record.Lines.First, "A term needs a source and a target."));
            return;
        }

        entries.Add(
            new GlossaryEntry(
                Cell("from") is { Length: > 0 } own ? own : from,
                Cell("to") is { Length: > 0 } other ? other : to,
                Cell("channel") is { Length: > 0 } channel ? channel : null,
                new GlossaryTerm(source, target)
            )
        );

        string Cell(string name) => columns.TryGetValue(name, out var i) && i < cells.Count ? cells[i] : "";
    }

    private static char SeparatorOf(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var line = end < 0 ? text : text[..end];
        return line.Contains('\t', StringComparison.Ordinal) ? '\t'
            : line.Contains(';', StringComparison.Ordinal) && !line.Contains(',', StringComparison.Ordinal) ? ';'
            : ',';
    }

    private static Dictionary<string, int>? HeaderOf(List<string> cells)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Count; i++)
            columns[NameOf(cells[i].ToLowerInvariant())] = i;
        return columns.ContainsKey("source") && columns.ContainsKey("target") ? columns : null;
    }

    private static string NameOf(string header) =>
        header switch
        {
            "term" => "source",
            "translation" => "target",
            "source_language" => "from",
            "target_language" => "to",
            _ => header,
        };
}
