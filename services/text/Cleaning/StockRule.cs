using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Stock;

namespace Tapescript.Text.Cleaning;

/// <summary>
/// Drops stock phrases that nobody said: a cue that says nothing else, in silence or where the recogniser is in doubt.
/// </summary>
internal static class StockRule
{
    private const double Doubt = 0.37;
    private const long Silence = 5000;
    private const long LongSilence = 30_000;
    private const long SlowCue = 6000;
    private const long SlowWord = 800;

    public static void Apply(CleaningWork work)
    {
        if (work.Origin == TrackOrigin.People || !work.Does(ChangeKind.Stock))
            return;
        HashSet<int> silent = [.. work.Events.Where(e => e.Kind == EventKind.Silence).Select(e => e.Span.Cue)];
        for (var i = 0; i < work.Cues.Length; i++)
        {
            var cue = work.Cues[i];
            if (cue.Text.Words.Count is 0 or > 60 || !IsStock(cue))
                continue;
            if (cue.Cue.Confidence?.ToDouble() < Doubt || IsSilent(work, i, silent))
                work.Remove(cue, 0, cue.Points.Length, Fate.Stock, ChangeKind.Stock);
        }
    }

    public static bool IsStock(CueWork cue)
    {
        var first = cue.FirstKeptWord();
        return first >= 0
            && StockPhrases.MayBegin(cue.Text.Fold(first))
            && StockPhrases.IsStock([.. cue.KeptWords().Select(cue.Text.Fold)]);
    }

    private static bool IsSilent(CleaningWork work, int at, HashSet<int> silent)
    {
        if (silent.Contains(at) || silent.Contains(at - 1) || silent.Contains(at + 1))
            return true;
        var cue = work.Cues[at].Cue;
        if (cue.Timing != Timing.Exact || cue is not { Start: { } start, End: { } end })
            return false;
        if (end - start > SlowCue + (SlowWord * work.Cues[at].Text.Words.Count))
            return true;
        var before = at == 0 ? start : start - (work.Cues[at - 1].Cue.End ?? start);
        long? after =
            at + 1 < work.Cues.Length
                ? (work.Cues[at + 1].Cue.Start ?? end) - end
                : work.Imported.Meta.DurationMs - end;
        return after is { } quiet ? before >= Silence && quiet >= Silence : before >= LongSilence;
    }
}
