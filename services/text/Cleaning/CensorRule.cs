using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>Two spaces between two words of a recogniser's line: a censor took a word out.</summary>
internal static class CensorRule
{
    public const string Sign = "[ __ ]";

    public static void Apply(CleaningWork work)
    {
        if (
            !work.Does(ChangeKind.Censor)
            || work.Origin == TrackOrigin.People
            || (work.Origin != TrackOrigin.Asr && !work.Punctuation.IsMissing)
        )
            return;
        var gaps = new List<(CueWork Cue, int From, int To)>();
        var words = 0;
        foreach (var cue in work.Cues)
        {
            words += cue.Text.Words.Count;
            if (cue.Points.Units.Contains("  ", StringComparison.Ordinal))
                gaps.AddRange(Gaps(cue).Select(g => (cue, g.From, g.To)));
        }

        // A text in which double spaces are common is typed so; nobody swears that often.
        if (gaps.Count > Math.Max(3, words / 50))
            return;
        foreach (var (cue, from, to) in gaps)
        {
            cue.AddCensored(from);
            var before = cue.Text.Slice(from, to);
            work.Record(
                new Change
                {
                    Kind = ChangeKind.Censor,
                    Spans = [new Span(cue.Index, from, to)],
                    Before = before,
                    After = " " + Sign + " ",
                }
            );
        }
    }

    private static IEnumerable<(int From, int To)> Gaps(CueWork cue)
    {
        var points = cue.Points;
        for (var i = 1; i + 2 < points.Length; i++)
        {
            if (points[i] != ' ' || points[i + 1] != ' ' || !IsSpoken(cue, i - 1))
                continue;
            var to = i + 2;
            while (to < points.Length && points[to] == ' ')
                to++;
            if (to < points.Length && IsSpoken(cue, to))
                yield return (i, to);
            i = to - 1;
        }
    }

    private static bool IsSpoken(CueWork cue, int at) =>
        cue.Fates[at] == Fate.Kept && WordSegmenter.IsWordPoint(cue.Points[at]);
}
