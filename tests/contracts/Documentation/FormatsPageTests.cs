using System.Text;
using Tapescript.Text.Formats;

namespace Tapescript.Contracts.Tests.Documentation;

/// <summary>docs/formats.md shows the registry of formats. TAPESCRIPT_UPDATE=1 rewrites its table.</summary>
public sealed class FormatsPageTests
{
    [Fact]
    public async Task The_page_lists_every_format_with_what_it_holds()
    {
        var path = Repository.PathOf("docs", "formats.md");
        var page = await File.ReadAllTextAsync(path);
        const string open = "<!-- generated -->\n";
        const string close = "<!-- /generated -->";
        var start = page.IndexOf(open, StringComparison.Ordinal) + open.Length;
        var end = page.IndexOf(close, StringComparison.Ordinal);
        Snapshot.Compare(path, page[..start] + Table() + page[end..]);
    }

    private static string Table()
    {
        var table = new StringBuilder("\n| format | files | reading takes | writing holds | cases |\n");
        table.Append("| --- | --- | --- | --- | --- |\n");
        foreach (var f in TranscriptFormats.All)
        {
            string[] cells =
            [
                $"`{f.Id}`: {f.Name}",
                string.Join(" ", f.Extensions.Select(e => $"`.{e}`")),
                Held(f.CanRead, f.Keeps),
                Held(f.CanWrite, f.Holds),
                f.Note,
            ];
            table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return table.Append('\n').ToString();
    }

    private static string Held(bool can, IReadOnlyList<string> parts) =>
        !can ? "–"
        : parts.Count == 0 ? "text"
        : string.Join(", ", parts);
}
