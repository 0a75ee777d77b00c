using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;
using Tapescript.Text.Languages;

namespace Tapescript.Text.Translating;

/// <summary>Glossaries as tables: two columns, or those that the first row names.</summary>
internal sealed class GlossaryTable(string fromName, string toName)
{
    private string from = fromName;
    private string to = toName;
    private readonly List<GlossaryEntry> entries = [];
    private readonly List<Problem> problems = [];

    public GlossaryFile Read(string text)
    {
        text = text.TrimStart('\uFEFF');
        Dictionary<string, int>? columns = null;
        var records = new TableRecords(text, SeparatorOf(text));
        foreach (var record in records.Read())
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
                if (AreLanguages(cells))
                    continue;
            }

            Add(record, cells, columns);
        }

        if (records.UnclosedLine is { } line)
            problems.Insert(0, GlossaryFile.Wrong(line, "A quote is opened here that nothing closes."));
        return new GlossaryFile(entries, problems);
    }

    private void Add(TableRecord record, List<string> cells, Dictionary<string, int> columns)
    {
        var source = Cell("source");
        var target = Cell("target");
        if (source.Length == 0 || target.Length == 0)
        {
            problems.Add(
                GlossaryFile.Wrong(record.Lines.First, "A term needs a source and a target, with a comma between.")
            );
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

    // "en,es" and "English;Spanish" are how people head two columns.
    private bool AreLanguages(List<string> cells)
    {
        if (
            cells.Count < 2
            || LanguageNames.TagOf(cells[0]) is not { } one
            || LanguageNames.TagOf(cells[1]) is not { } two
        )
            return false;
        (from, to) = (one, two);
        return one != two;
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
