using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tapescript.Contracts;

namespace Tapescript.Index;

/// <summary>How another process asks for indexing again.</summary>
internal static class ReindexEndpoint
{
    public const string Path = "/internal/reindex";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Path, async (IReindexing index, CancellationToken ct) => Results.Ok(await index.BeginAsync(ct)));
        routes.MapGet(
            Path,
            async (IReindexing index, CancellationToken ct) => Results.Ok(await index.ProgressAsync(ct))
        );
    }
}
