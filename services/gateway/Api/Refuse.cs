using Microsoft.AspNetCore.Http;

namespace Tapescript.Gateway.Api;

/// <summary>The refusals that several endpoints share.</summary>
internal static class Refuse
{
    public static RequestRefusedException Bad(string title, string detail) =>
        new(StatusCodes.Status400BadRequest, title, detail);

    public static RequestRefusedException Method(HttpRequest request, IReadOnlyList<string> allowed)
    {
        var list = string.Join(", ", allowed);
        return new(
            StatusCodes.Status405MethodNotAllowed,
            "Not by this method",
            $"{request.Path} takes {list}, not {request.Method}."
        )
        {
            Allow = list,
        };
    }

    public static RequestRefusedException NotFound(string title, string detail) =>
        new(StatusCodes.Status404NotFound, title, detail);

    public static RequestRefusedException NoRun(string id) =>
        NotFound(
            "No such document",
            $"There is no document with the id '{id}'. `tapescript status` and GET /api/runs list them."
        );

    public static RequestRefusedException TooLarge(long limit, string setting) =>
        new(
            StatusCodes.Status413PayloadTooLarge,
            "Body too large",
            setting.Length == 0
                ? $"The body is larger than {Size(limit)}, the limit of this request."
                : $"It is larger than {Size(limit)}, the limit {setting}. Split it, or start the server with "
                    + $"TAPESCRIPT_{setting.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant()} set higher."
        );

    private static string Size(long bytes) =>
        bytes >= 1024 * 1024 && bytes % (1024 * 1024) == 0 ? $"{bytes / (1024 * 1024)} MiB"
        : bytes >= 1024 && bytes % 1024 == 0 ? $"{bytes / 1024} KiB"
        : $"{bytes} bytes";
}
