using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Contracts.Transcripts;
using Tapescript.Gateway.Ledger;
using Tapescript.Platform.Blobs;
using Tapescript.Text.Translating;

namespace Tapescript.Gateway.Api;

/// <summary>PUT /api/documents/{id}/translations/{language}: translations that somebody wrote.</summary>
internal static class TranslationEditing
{
    // A message stays under 64 KiB, and an edit becomes one.
    private const long BodyLimit = 64 * 1024;
    private const int LongestText = 5000;
    private const int LongestName = 100;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPut("/api/documents/{id}/translations/{language}", PutAsync);

    private static async Task<IResult> PutAsync(
        string id,
        string language,
        HttpContext http,
        ILedger ledger,
        IBlobStore blobs,
        IEditMail mail,
        CancellationToken ct
    )
    {
        var edit = await RequestBody.JsonAsync<TranslationEdit>(http, BodyLimit);
        var by = (edit.By ?? "").Trim();
        if (by.Length is 0 or > LongestName)
            throw Refuse.Bad("Who?", $"by says who wrote the translations, in 1 to {LongestName} characters.");
        var stored = await StoredDocument.FindAsync(id, ledger, ct);
        if (stored.Run.VideoId is not { Length: > 0 } video)
            throw Refuse.NotFound("No video", "This one has no video yet. Try it again when it has.");
        var document = TranscriptJson.Read(await blobs.ReadAsync(stored.Blob, ct));
        var translation =
            TranslationPlan.Find(document, language)
            ?? throw Refuse.NotFound(
                "No such translation",
                $"The document has no translation into '{language}'. It has: {Languages(document)}."
            );
        var message = new EditTranslation
        {
            RunId = stored.Run.RunId,
            VideoId = video,
            Document = stored.Blob,
            Language = translation.Language,
            By = by,
            Sentences = Sentences(edit, document),
        };
        await mail.SendAsync(message, ct);
        return TypedResults
            .Json(message.Sentences, ApiJson.Options, statusCode: StatusCodes.Status202Accepted)
            .WithLocation(http, $"/api/documents/{stored.Run.Id}");
    }

    private static List<EditedSentence> Sentences(TranslationEdit edit, Transcript document)
    {
        var hashes = document.Sentences.ToDictionary(s => s.Id, s => s.Hash, StringComparer.Ordinal);
        var sentences = new List<EditedSentence>();
        foreach (var (id, text) in edit.Sentences)
        {
            if (!hashes.TryGetValue(id, out var hash))
                throw Refuse.Bad("No such sentence", $"The document has no sentence '{id}'. GET it to see their ids.");
            var written = (text ?? "").Trim();
            if (written.Length is 0 or > LongestText)
                throw Refuse.Bad("Bad translation", $"The translation of '{id}' has 1 to {LongestText} characters.");
            sentences.Add(
                new EditedSentence
                {
                    Id = id,
                    Hash = hash,
                    Text = written,
                }
            );
        }

        return sentences.Count > 0
            ? sentences
            : throw Refuse.Bad("Nothing to do", "sentences is an object with at least one sentence id and its text.");
    }

    private static string Languages(Transcript document) =>
        document.Translations.Count == 0 ? "none" : string.Join(", ", document.Translations.Select(t => t.Language));
}
