using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Tapescript.Contracts;

namespace Tapescript.Gateway.Api;

/// <summary>GET /api/search/export?q=Q&amp;lang=L&amp;format=csv|json: the hits of all pages as a file.</summary>
internal static class SearchExports
{
    private const int PageSize = 100;
    private const int MostHits = 10_000;

    private static readonly string[] Columns =
    [
        "video",
        "title",
        "language",
        "start",
        "text",
        "translation",
        "speaker",
        "chapter",
        "link",
        "document",
        "sentence",
    ];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/search/export", ExportAsync);

    private static async Task<IResult> ExportAsync(
        [FromServices] ISearch search,
        string? q,
        string? lang,
        string? format,
        HttpContext http,
        CancellationToken ct
    )
    {
        if (format is not (null or "" or "csv" or "json"))
            throw Refuse.Bad("Unknown format", "format is csv or json.");
        var hits = await AllAsync(search, new SearchQuery(Parameter.Query(q), Parameter.Language(lang), PageSize), ct);
        var extension = format == "json" ? "json" : "csv";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"search.{extension}\"";
        http.Response.Headers.ContentSecurityPolicy = SecurityHeaders.Sandbox;
        return format == "json"
            ? TaggedResult.Json(hits)
            : TaggedResult.Of(Encoding.UTF8.GetBytes(Csv(hits)), "text/csv; charset=utf-8");
    }

    private static async Task<List<SearchHit>> AllAsync(ISearch search, SearchQuery query, CancellationToken ct)
    {
        var hits = new List<SearchHit>();
        string? cursor = null;
        do
        {
            var page = await Searches.FindAsync(search, query with { Cursor = cursor }, ct);
            hits.AddRange(page.Hits);
            cursor = page.Next;
        } while (cursor is not null && hits.Count < MostHits);

        return hits;
    }

    private static string Csv(List<SearchHit> hits)
    {
        var file = new StringBuilder();
        file.AppendJoin(',', Columns).Append("\r\n");
        foreach (var hit in hits)
        {
            string?[] cells =
            [
                hit.VideoId,
                hit.Title,
                hit.Language,
                hit.StartMs is { } start ? (start / 1000.0).ToString("0.###", CultureInfo.InvariantCulture) : null,
                hit.Text,
                string.Join(" / ", hit.Pairs.Select(pair => pair.Text)),
                hit.Speaker,
                hit.Chapter,
                hit.Link,
                hit.DocumentId,
                hit.SentenceId,
            ];
            file.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
        }

        return file.ToString();
    }

    // A spreadsheet would take what begins so for a formula.
    private static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var safe = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
