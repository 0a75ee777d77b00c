using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Platform.Blobs;
using Tapescript.Text.Translating;

namespace Tapescript.Gateway.Api;

/// <summary>POST /api/glossaries?name=N, a CSV or YAML file as it is: read before anything is submitted with it.</summary>
internal static class Glossaries
{
    private const long MostBytes = 8 * 1024 * 1024;
    private const int MostNamed = 5;
    private const string MediaType = "text/csv";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/glossaries", UploadAsync);

    /// <summary>What a submission names must be one of these.</summary>
    public static async Task CheckAsync(BlobRef glossary, IBlobStore blobs, CancellationToken ct)
    {
        if (!await Uploads.IsThereAsync(glossary, blobs, ct))
            throw Refuse.Bad(
                "Unknown glossary",
                "options.glossary is the answer of POST /api/glossaries, unchanged, and that content is here no more. Send the glossary again."
            );
        if (glossary.Bytes > MostBytes)
            throw Refuse.TooLarge(MostBytes, "");
        Read("glossary.csv", await blobs.ReadAsync(glossary, ct));
    }

    private static async Task<IResult> UploadAsync(
        HttpContext http,
        string? name,
        IBlobStore blobs,
        CancellationToken ct
    )
    {
        Uploads.CheckName(name);
        await using var body = RequestBody.Open(http, MostBytes, "");
        using var content = new MemoryStream();
        await body.CopyToAsync(content, ct);
        // The same terms are the same bytes, however their file was spelt.
        var terms = GlossaryFile.Write(Read(name ?? "", content.ToArray()));
        return TypedResults.Json(
            await blobs.PutAsync(terms, MediaType, ct),
            ApiJson.Options,
            statusCode: StatusCodes.Status201Created
        );
    }

    private static IReadOnlyList<GlossaryEntry> Read(string name, byte[] content)
    {
        var file = GlossaryFile.Read(name, content);
        var shown = name.Length == 0 ? "The glossary" : name;
        if (file.Problems.Count > 0)
            throw Refuse.Bad(
                "Bad glossary",
                $"{shown} cannot be read. {string.Join(' ', file.Problems.Take(MostNamed).Select(Words))}{More(file)} "
                    + "CSV is a term and its translation with a comma between, a line each; YAML is 'term: translation' "
                    + "beneath 'terms:' (docs/translate.md)."
            );
        return file.Entries.Count > 0
            ? file.Entries
            : throw Refuse.Bad(
                "Empty glossary",
                $"{shown} holds no term. Write a term and its translation in each line."
            );
    }

    private static string Words(Problem problem) =>
        string.Create(CultureInfo.InvariantCulture, $"Line {problem.Line ?? 1}: {problem.Message}");

    private static string More(GlossaryFile file) =>
        file.Problems.Count <= MostNamed
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $" And {file.Problems.Count - MostNamed} more.");
}
