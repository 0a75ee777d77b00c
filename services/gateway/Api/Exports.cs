using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tapescript.Contracts.Transcripts;
using Tapescript.Gateway.Ledger;
using Tapescript.Platform.Blobs;
using Tapescript.Text.Formats;

namespace Tapescript.Gateway.Api;

/// <summary>GET /api/documents/{id}/export?format=F&amp;language=L&amp;layout=Y&amp;columns=N&amp;lines=N&amp;speed=N: the document as a file.</summary>
internal static class Exports
{
    /// <summary>The formats that a document can be written as.</summary>
    public static IReadOnlyList<TranscriptFormat> Writable { get; } =
    [.. TranscriptFormats.All.Where(format => format.CanWrite)];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/documents/{id}/export", ExportAsync);

    private static async Task<IResult> ExportAsync(
        string id,
        string? format,
        string? language,
        string? layout,
        string? columns,
        string? lines,
        string? speed,
        HttpContext http,
        ILedger ledger,
        IBlobStore blobs,
        CancellationToken ct
    )
    {
        var wanted = FormatOf(format);
        var only = Parameter.Language(language);
        var together = LayoutOf(layout);
        var options = Cut(columns, lines, speed) with { Language = only, Layout = together };
        var document = await StoredDocument.FindAsync(id, ledger, ct);
        var transcript = TranscriptJson.Read(await blobs.ReadAsync(document.Blob, ct));
        CheckLanguage(transcript, only, together);
        var written = TranscriptFormats.Write(transcript, wanted.Id, options);
        var headers = http.Response.Headers;
        headers.ContentDisposition = ExportName.Disposition(
            transcript.Meta.Title ?? document.Run.Title,
            document.Run.Id,
            written.Extension
        );
        headers.ContentSecurityPolicy = SecurityHeaders.Sandbox;
        if (written.NotHeld.Count > 0)
            headers["Tapescript-Not-Held"] = Ascii(string.Join("; ", written.NotHeld));
        return TaggedResult.Of(written.Content, written.MediaType);
    }

    private static TranscriptFormat FormatOf(string? format)
    {
        var found = string.IsNullOrWhiteSpace(format) ? null : TranscriptFormats.Find(format.Trim());
        return found is { CanWrite: true }
            ? found
            : throw Refuse.Bad("Unknown format", $"format is one of {string.Join(", ", Writable.Select(f => f.Id))}.");
    }

    /// <summary>How subtitles are cut.</summary>
    private static WriteOptions Cut(string? columns, string? lines, string? speed)
    {
        var usual = new WriteOptions();
        var options = usual with
        {
            Columns = Parameter.Number(columns, usual.Columns),
            Lines = Parameter.Number(lines, usual.Lines),
            CharactersPerSecond = Parameter.Number(speed, usual.CharactersPerSecond),
        };
        return options.Fault() is { } fault ? throw Refuse.Bad("Bad limit", fault) : options;
    }

    private static TranslationLayout LayoutOf(string? layout) =>
        string.IsNullOrWhiteSpace(layout)
            ? TranslationLayout.Interleaved
            : TranslationLayouts.Find(layout)
                ?? throw Refuse.Bad(
                    "Unknown layout",
                    $"layout is one of {string.Join(", ", TranslationLayouts.Names)}."
                );

    private static void CheckLanguage(Transcript transcript, string? language, TranslationLayout layout)
    {
        var has = transcript.Translations.Select(translation => translation.Language).ToList();
        var needed = language is not null || layout == TranslationLayout.TranslationOnly;
        if (!needed || (language is null ? has.Count > 0 : has.Contains(language, StringComparer.OrdinalIgnoreCase)))
            return;
        throw Refuse.Bad(
            "No such translation",
            has.Count == 0
                ? "This document has no translation; leave language and layout out."
                : $"This document is translated into {string.Join(", ", has)}."
        );
    }

    private static string Ascii(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
            line.Append(c is >= ' ' and <= '~' ? c : '?');
        return line.Length <= 1000 ? line.ToString() : line.ToString(0, 1000);
    }
}
