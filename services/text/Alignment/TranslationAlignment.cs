using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Alignment;

/// <summary>Gives every track beside the source a translation: beads of source sentences and target text.</summary>
public static class TranslationAlignment
{
    /// <summary>Part of the key of every result: changes when the same input would give other beads.</summary>
    public const string Version = "align/1";

    /// <summary>Aligns all tracks from the second on that have no translation yet.</summary>
    /// <param name="cleaned">A document with sentences.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The document with one translation per further track; a document without such a track as it is.</returns>
    public static Transcript Align(Transcript cleaned, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(cleaned);
        ct.ThrowIfCancellationRequested();
        var aligned = cleaned;
        for (var track = 1; track < cleaned.Tracks.Count; track++)
        {
            if (!cleaned.Translations.Any(t => t.Track == track))
                aligned = new TrackAlignment(aligned, track).Align(ct);
        }

        return aligned;
    }
}
