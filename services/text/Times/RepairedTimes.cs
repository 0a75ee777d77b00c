using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Times;

/// <summary>The times that the cues of a document are taken to have: cleaning puts repairs on record, the cues keep their own.</summary>
internal static class RepairedTimes
{
    /// <returns>The cues of a track, with repaired times where the document says that they were repaired.</returns>
    public static IReadOnlyList<Cue> Of(Transcript t, int track)
    {
        var isRepaired = t.Changes.Any(c => c.Kind == ChangeKind.Times && c.Track == track && c.Field is null);
        return isRepaired ? CueTimes.Repair(t.Tracks[track].Cues) : t.Tracks[track].Cues;
    }
}
