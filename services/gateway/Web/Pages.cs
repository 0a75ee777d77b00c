using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Gateway.Api;
using Tapescript.Gateway.Ledger;
using Tapescript.Gateway.Web.Read;
using Tapescript.Gateway.Web.Runs;
using Tapescript.Gateway.Web.Search;
using Tapescript.Platform.Blobs;
using Tapescript.Text.Quality;

namespace Tapescript.Gateway.Web;

/// <summary>The pages for people.</summary>
internal static class Pages
{
    private const int RunsShown = 50;
    private const int HitsShown = 25;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", DocumentsAsync);
        routes.MapGet("/runs/list", ListAsync);
        routes.MapGet("/documents/{id}", ReadAsync);
        routes.MapGet("/search", SearchAsync);
    }

    private static async Task<IResult> DocumentsAsync(
        ILedger ledger,
        IOptions<ApiOptions> options,
        string? state,
        string? cursor,
        CancellationToken ct
    )
    {
        var chosen = Parameter.State(state);
        var runs = await ledger.ListAsync(RunsShown, Parameter.Cursor(cursor), chosen, ct);
        var dead = await ledger.DeadLettersAsync(ct);
        return PageResult.Of(page => RunsPage.Write(page, runs, chosen, cursor, dead, options.Value.UploadLimitBytes));
    }

    private static async Task<IResult> ListAsync(ILedger ledger, string? state, string? cursor, CancellationToken ct)
    {
        var chosen = Parameter.State(state);
        var runs = await ledger.ListAsync(RunsShown, Parameter.Cursor(cursor), chosen, ct);
        var dead = await ledger.DeadLettersAsync(ct);
        return await FragmentResult.OfAsync(page => RunList.Write(page, runs, chosen, dead), ct);
    }

    private static async Task<IResult> ReadAsync(
        string id,
        string? with,
        HttpContext http,
        ILedger ledger,
        IBlobStore blobs,
        CancellationToken ct
    )
    {
        var language = Parameter.Language(with);
        var document = await StoredDocument.FindAsync(id, ledger, ct);
        var tag = Tag(
            document.Blob.Sha256,
            document.Run.State,
            language,
            Assets.Url("site.css"),
            Assets.Url("read.js")
        );
        if (TaggedResult.IsKnown(http, tag))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        var transcript = TranscriptJson.Read(await blobs.ReadAsync(document.Blob, ct));
        var request = new ReadRequest(document.Run, transcript)
        {
            Language = language,
            Gaps = QualityReporter.GapsInWords(transcript) is { Count: > 0 } gaps ? gaps : document.Run.Gaps,
            Formats = Exports.Writable,
        };
        return new PageResult((page, token) => ReadPage.WriteAsync(page, request, token));
    }

    private static async Task<IResult> SearchAsync(
        ISearch search,
        string? q,
        string? lang,
        string? cursor,
        string? back,
        CancellationToken ct
    )
    {
        var request = new SearchRequest(
            string.IsNullOrWhiteSpace(q) ? "" : Parameter.Query(q),
            Parameter.Language(lang),
            Parameter.SearchCursor(cursor),
            SearchRequest.Pages(back)
        );
        var query = new SearchQuery(request.Query, request.Language, HitsShown, request.Cursor);
        var found = request.Query.Length == 0 ? new SearchPage([], 0) : await Searches.FindAsync(search, query, ct);
        return PageResult.Of(page => SearchResultsPage.Write(page, request, found));
    }

    private static string Tag(params string?[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..24];
}
