using System.Globalization;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Languages;
using Tapescript.Text.Times;

namespace Tapescript.Text.Cleaning;

/// <summary>
/// Repairs the times that sentences are told by, on record; the raw cues keep theirs. Where many cues overlap, as rolling
/// captions do, that is how the file was made.
/// </summary>
internal static class TimesRule
{
    public const string Code = "clean.times";
    private const int FewCues = 3;
    private const int ShareOfCues = 10;

    public static void Apply(CleaningWork work)
    {
        if (!work.Does(ChangeKind.Times) || work.MayOverlap)
            return;
        var raw = Array.ConvertAll(work.Cues, c => c.Cue);
        var repaired = CueTimes.Repair(raw);
        var moved = Enumerable.Range(0, raw.Length).Where(i => !ReferenceEquals(raw[i], repaired[i])).ToList();
        if (moved.Count == 0)
            return;
        if (moved.Count > Math.Max(FewCues, raw.Length / ShareOfCues))
        {
            Report(work, raw, moved.Count);
            return;
        }

        foreach (var i in moved)
        {
            work.Cues[i].Timed = repaired[i];
            work.Record(
                new Change
                {
                    Kind = ChangeKind.Times,
                    Spans = [new Span(i, 0, raw[i].Text.Length == 0 ? 0 : work.Cues[i].Points.Length)],
                    Before = Text(raw[i]),
                    After = Text(repaired[i]),
                }
            );
        }
    }

    private static void Report(CleaningWork work, Cue[] raw, int moved)
    {
        var backward = Backward(raw);
        work.Problems.Add(
            new Problem
            {
                Severity = backward > 0 ? Severity.Warning : Severity.Info,
                Code = Code,
                Message = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Subject(work)} of {moved} of {raw.Length} cues overlap, run backward or do not fit their text; that is too many to repair, so that they stay."
                ),
            }
        );
    }

    private static string Subject(CleaningWork work) =>
        work.Track == 0 ? "The times"
        : work.Language is { } language ? $"The {LanguageNames.Of(language)} track: the times"
        : "The second track: the times";

    private static int Backward(Cue[] raw)
    {
        var (count, before) = (0, 0L);
        foreach (var cue in raw)
        {
            if (cue.Start < before || cue.End < cue.Start)
                count++;
            before = cue.Start ?? before;
        }

        return count;
    }

    private static string Text(Cue cue) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{cue.Start}–{cue.End?.ToString(CultureInfo.InvariantCulture)} ms"
        );
}
