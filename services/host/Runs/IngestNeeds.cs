using Tapescript.Host.Setup;
using Tapescript.Text.Formats;

namespace Tapescript.Host.Runs;

/// <summary>Which programs of the system these sources need.</summary>
internal static class IngestNeeds
{
    public static IEnumerable<ToolNeed> Of(IEnumerable<SourceItem> items, IReadOnlyList<string> languages)
    {
        if (languages.Any(IsSpanish))
        {
            yield return ToolNeed.EnglishSpanish;
        }

        if (items.Any(item => item.IsUrl && !IsTranscript(item.Name)))
        {
            yield return ToolNeed.WebPages;
        }
    }

    // From Spanish to English is the same package, but "--to en" alone does not tell that a source is Spanish.
    private static bool IsSpanish(string language) => language.Split('-')[0].ToLowerInvariant() is "es" or "spa";

    private static bool IsTranscript(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var parsed)
        && Path.GetExtension(parsed.AbsolutePath) is { Length: > 1 } extension
        && TranscriptFormats.Find(extension) is { CanRead: true };
}
