using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Events;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>What is no speech, or was said only once: rolling copies, sounds, speaker marks.</summary>
internal static class RemovalRules
{
    public static void DropRolling(CleaningWork work)
    {
        if (!work.Does(CleaningOptions.Rolling))
            return;
        foreach (var removal in work.Rolling.Removals)
        {
            var kind = removal.Hold ? ChangeKind.Hold : ChangeKind.Carry;
            var span = removal.Span;
            work.Remove(work.Cues[span.Cue], span.From, span.To, Fate.Carried, kind, removal.KeptAs);
        }
    }

    public static void TypeEvents(CleaningWork work)
    {
        if (!work.Does(CleaningOptions.Events))
            return;
        foreach (var cue in work.Cues)
        {
            if (!EventFinder.MayHold(cue.Points.Units))
                continue;
            foreach (var mark in EventFinder.Find(cue.Points.ToArray()))
            {
                foreach (var span in cue.Claim(mark.From, mark.To, Fate.Event))
                    work.Events.Add(new TranscriptEvent { Kind = mark.Kind, Span = span });
            }
        }
    }

    // An invisible sign stays with the character beside it; alone it is no speech.
    public static void TakeInvisible(CleaningWork work)
    {
        foreach (var cue in work.Cues)
        {
            var fates = cue.Fates;
            for (var i = 0; i < fates.Length; i++)
            {
                if (
                    fates[i] == Fate.Kept
                    && CodePoints.IsInvisible(cue.Points[i])
                    && !IsShown(cue, i - 1)
                    && !IsShown(cue, i + 1)
                )
                    work.Remove(cue, i, i + 1, Fate.Mark, ChangeKind.Mark);
            }
        }
    }

    private static bool IsShown(CueWork cue, int at) =>
        at >= 0 && at < cue.Points.Length && cue.Fates[at] == Fate.Kept && !CodePoints.IsInvisible(cue.Points[at]);

    public static void TakeMarks(CleaningWork work)
    {
        if (!work.Does(ChangeKind.Mark))
            return;
        foreach (var cue in work.Cues)
        {
            foreach (var (from, to) in SpeakerMarks.Find(cue.Text))
            {
                if (cue.Fates[from] != Fate.Kept)
                    continue;
                work.Remove(cue, from, to, Fate.Mark, ChangeKind.Mark);
                cue.AddTurn(to);
            }
        }
    }
}
