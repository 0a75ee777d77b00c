using Tapescript.Contracts;

namespace Tapescript.Index;

/// <summary>A document that is to be found.</summary>
/// <param name="RunId">The run that made it.</param>
/// <param name="VideoId">Of what.</param>
/// <param name="Document">The document.</param>
/// <param name="Version">The hash of the cleaned document that it is, or was made from.</param>
/// <param name="Stage">The step that made it.</param>
/// <param name="Title">Its title.</param>
internal sealed record IndexJob(
    Guid RunId,
    string VideoId,
    BlobRef Document,
    string Version,
    string Stage,
    string? Title
)
{
    public static IndexJob Of(TranscriptCleaned message) =>
        new(
            message.RunId,
            message.VideoId,
            message.Document,
            message.Document.Sha256,
            Contracts.Step.Clean,
            message.Title
        );

    public static IndexJob Of(TranscriptTranslated message) =>
        new(
            message.RunId,
            message.VideoId,
            message.Document,
            message.Cleaned.Sha256,
            Contracts.Step.Translate,
            message.Title
        );

    /// <summary>When it is put into the index, in ms since 1970.</summary>
    public long IndexedMs { get; init; }

    public bool IsValid => RunId != Guid.Empty && VideoId.Length > 0 && IsHash(Document.Sha256) && IsHash(Version);

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
