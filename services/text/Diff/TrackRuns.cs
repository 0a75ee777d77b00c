using CodePoints = Tapescript.Text.Words.CodePoints;

namespace Tapescript.Text.Diff;

/// <summary>What is left of a cue whose track has no sentences: its text without what was removed, with what was replaced.</summary>
internal static class TrackRuns
{
    /// <param name="points">The cue's code points.</param>
    /// <param name="marks">What became of each.</param>
    /// <param name="replaced">What stands now in the place of some, by where they begin.</param>
    public static List<DiffRun> Of(
        ReadOnlySpan<int> points,
        ReadOnlySpan<DiffMark> marks,
        IReadOnlyDictionary<int, string> replaced
    )
    {
        var runs = new List<DiffRun>();
        for (var from = 0; from < points.Length; )
        {
            var to = from + 1;
            while (to < points.Length && marks[to] == marks[from] && !replaced.ContainsKey(to))
                to++;
            var text = marks[from] switch
            {
                DiffMark.Removed => "",
                DiffMark.Replaced => replaced.GetValueOrDefault(from, ""),
                _ => CodePoints.ToText(points[from..to]).ReplaceLineEndings(" "),
            };
            Add(runs, text, marks[from] == DiffMark.Replaced ? DiffMark.Inferred : marks[from]);
            from = to;
        }

        return Trimmed(runs);
    }

    // Around what was removed there is white space on both sides.
    private static void Add(List<DiffRun> runs, string text, DiffMark mark)
    {
        if (runs.Count == 0 || runs[^1].Text.EndsWith(' '))
            text = text.TrimStart(' ');
        if (text.Length == 0)
            return;
        if (runs.Count > 0 && runs[^1].Mark == mark)
            runs[^1] = new DiffRun(runs[^1].Text + text, mark);
        else
            runs.Add(new DiffRun(text, mark));
    }

    private static List<DiffRun> Trimmed(List<DiffRun> runs)
    {
        if (runs.Count > 0)
            runs[^1] = runs[^1] with { Text = runs[^1].Text.TrimEnd(' ') };
        runs.RemoveAll(r => r.Text.Length == 0);
        return runs;
    }
}
