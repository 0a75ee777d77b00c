using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Alignment;

/// <summary>Gives every track beside the source a translation: beads of source sentences and target text.</summary>
public static class TranslationAlignment
{
    /// <summary>Part of the key of every result: changes when the same input would give other beads.</summary>
    public const string Version = "align/6";

    /// <summary>Aligns all tracks from the second on that have no translation yet.</summary>
    /// <param name="cleaned">A document with sentences.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The document with one translation per further track; a document without such a track as it is.</returns>
    public static Transcript Align(Transcript cleaned, CancellationToken ct) => Align(cleaned, rough: null, ct);

    /// <summary>Aligns as <see cref="Align(Transcript, CancellationToken)"/> does, with a rough translation to go by.</summary>
    /// <param name="cleaned">A document with sentences.</param>
    /// <param name="rough">What each sentence of the source says in the language of the tracks, more or less; or null.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The document with one translation per further track.</returns>
    public static Transcript Align(Transcript cleaned, IReadOnlyList<string>? rough, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(cleaned);
        ct.ThrowIfCancellationRequested();
        var aligned = cleaned;
        for (var track = 1; track < cleaned.Tracks.Count; track++)
        {
            if (!cleaned.Translations.Any(t => t.Track == track))
                aligned = new TrackAlignment(aligned, track, rough).Align(ct);
        }

        return aligned;
    }
}
