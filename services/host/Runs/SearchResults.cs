using System.Globalization;
using Tapescript.Contracts;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Runs;

/// <summary>Hits under the title of their document, each with its time.</summary>
internal static class SearchResults
{
    public static void Write(SearchPage page, Terminal terminal)
    {
        var output = terminal.Output;
        string? document = null;
        foreach (var hit in page.Hits)
        {
            if (hit.DocumentId != document)
            {
                document = hit.DocumentId;
                output.WriteLine(PlainTable.OneLine($"{hit.DocumentId}  {hit.Title ?? hit.VideoId}"));
            }

            var time = hit.StartMs is { } start ? (hit.Estimated ? "~" : "") + Clock.Of(start) : "";
            output.WriteLine(PlainTable.OneLine($"  {time, 8}  {hit.Text}"));
            foreach (var pair in hit.Pairs)
            {
                output.WriteLine(PlainTable.OneLine($"  {pair.Language, 8}  {pair.Text}"));
            }
        }

        output.Flush();
        terminal.Say(
            page.Total switch
            {
                0 when page.Suggestion is { } suggestion => $"Nothing found. Did you mean: {suggestion}",
                0 => "Nothing found.",
                _ when page.Total > page.Hits.Count => string.Create(
                    CultureInfo.InvariantCulture,
                    $"{page.Hits.Count} of {page.Total} hits; more with --limit."
                ),
                1 => "1 hit.",
                _ => string.Create(CultureInfo.InvariantCulture, $"{page.Total} hits."),
            }
        );
    }
}
