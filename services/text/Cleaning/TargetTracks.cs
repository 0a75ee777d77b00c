using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Cleaning;

/// <summary>Cleans the tracks beside the source: what is no speech there is taken out as it is in the source.</summary>
internal static class TargetTracks
{
    /// <returns>Events, changes and problems of all these tracks.</returns>
    public static (
        IReadOnlyList<TranscriptEvent> Events,
        IReadOnlyList<Change> Changes,
        IReadOnlyList<Problem> Problems
    ) Clean(Transcript imported, CleaningOptions options, CancellationToken ct)
    {
        var events = new List<TranscriptEvent>();
        var changes = new List<Change>();
        var problems = new List<Problem>();
        for (var track = 1; track < imported.Tracks.Count; track++)
        {
            ct.ThrowIfCancellationRequested();
            var work = new CleaningWork(imported, options, track);
            // Translations of rolling captions differ from copy to copy; only an alignment tells which are redundant.
            if (imported.Tracks[track].Cues.All(c => c.Pair is null))
                RemovalRules.DropRolling(work);
            TimesRule.Apply(work);
            RemovalRules.TypeEvents(work);
            RemovalRules.TakeMarks(work);
            LoopRule.Apply(work, ct);
            StockRule.Apply(work);
            CensorRule.Apply(work);
            RemovalRules.TakeInvisible(work);
            MetaRepair.RecordCues(work);
            var cues = imported.Tracks[track].Cues;
            events.AddRange(
                work.Events.Select(e => e with { Track = track, Start = StartOf(imported, cues[e.Span.Cue]) })
            );
            changes.AddRange(work.Changes);
            problems.AddRange(work.Problems);
        }

        return (events, changes, problems);
    }

    private static long? StartOf(Transcript imported, Cue cue) =>
        cue.Start ?? (cue.Pair < imported.Tracks[0].Cues.Count ? imported.Tracks[0].Cues[cue.Pair.Value].Start : null);
}
