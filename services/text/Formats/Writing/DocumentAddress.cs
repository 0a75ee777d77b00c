using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The page of a document's video, as written documents name it.</summary>
internal static class DocumentAddress
{
    /// <summary>The address, or null when there is none that readers would take for one.</summary>
    public static string? Of(Transcript t)
    {
        if (t.Source.Url is { } url && DocumentHeader.IsAddress(url))
            return CaptionText.OneLine(url).Trim();
        const string Site = "youtube:";
        var made = t.Source.Id.StartsWith(Site, StringComparison.Ordinal)
            ? "https://www.youtube.com/watch?v=" + t.Source.Id[Site.Length..]
            : null;
        return VideoAddress.IdOf(made) is null ? null : made;
    }

    /// <summary>A page that plays from a time, as a reader of the written document could find it too.</summary>
    public static string? Link(Transcript t, long ms) => VideoAddress.IdOf(Of(t)) is { } id ? Clock.Link(id, ms) : null;
}
