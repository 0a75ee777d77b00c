using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Tapescript.Gateway.Web;

/// <summary>Style sheet, scripts and icon, embedded in the assembly.</summary>
internal static class Assets
{
    private const string Folder = "Tapescript.Gateway.Web.Assets.";

    private static readonly FrozenDictionary<string, Asset> All = Load().ToFrozenDictionary(asset => asset.Name);

    public static string Url(string name) => All[name].Url;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{name}", Serve);
        routes.MapGet("/favicon.ico", (HttpContext http) => Serve("icon.svg", http));
    }

    private static IResult Serve(string name, HttpContext http)
    {
        if (!All.TryGetValue(name, out var asset))
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl =
            http.Request.Query["v"] == asset.Hash ? "public, max-age=31536000, immutable" : "no-cache";
        return TypedResults.Bytes(asset.Content, asset.MediaType, entityTag: new($"\"{asset.Hash}\""));
    }

    private static IEnumerable<Asset> Load()
    {
        var assembly = typeof(Assets).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Folder, StringComparison.Ordinal))
            .Select(resource => Load(assembly, resource));
    }

    private static Asset Load(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..12];
        return new(resource[Folder.Length..], content, MediaType(resource), hash);
    }

    private static string MediaType(string name) =>
        Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
}
