using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Alignment;

/// <summary>Puts a document in another language beside a source document.</summary>
public static class SecondTrack
{
    /// <summary>
    /// Adds the first track of the one document to the other: what cleaning removed from it, such as the repeats of
    /// rolling captions, stays removed and on record, and its sounds stay events.
    /// </summary>
    /// <param name="source">A document with sentences.</param>
    /// <param name="target">A cleaned document in another language; of its tracks the first counts.</param>
    /// <returns>The source with one more track, to be aligned by <see cref="TranslationAlignment"/>.</returns>
    public static Transcript Add(Transcript source, Transcript target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        if (target.Tracks.Count == 0)
            return source;
        var track = source.Tracks.Count;
        var id = source.Changes.Select(c => c.Id).DefaultIfEmpty(-1).Max();
        var changes = target
            .Changes.Where(c => c.Track == 0 && c.Spans.Count > 0)
            .Select(c => c with { Id = ++id, Track = track });
        // Speakers, sentences and pairs are those of the other document.
        var cues = target.Tracks[0].Cues.Select(c => c with { Speaker = null, Pair = null });
        return source with
        {
            Tracks = [.. source.Tracks, target.Tracks[0] with { Cues = [.. cues] }],
            Events =
            [
                .. source.Events,
                .. target.Events.Where(e => e.Track == 0).Select(e => e with { Track = track, After = null }),
            ],
            Changes = [.. source.Changes, .. changes],
            Problems = [.. source.Problems, .. target.Problems.Select(p => p with { Line = null })],
        };
    }
}
