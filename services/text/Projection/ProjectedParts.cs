namespace Tapescript.Text.Projection;

/// <summary>Divides a cue that holds more than can stand on the screen: between sentences, else at clauses.</summary>
internal static class ProjectedParts
{
    /// <summary>Divides.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="limits">What can be read.</param>
    /// <param name="startOf">When the source of a piece's bead begins, in ms.</param>
    public static IReadOnlyList<ProjectedCue> Of(
        ProjectedCue cue,
        ReadingLimits limits,
        Func<ProjectedPiece, long?> startOf
    )
    {
        var columns = cue.Columns;
        if (columns <= limits.All)
            return [cue];
        var parts = new List<List<ProjectedPiece>>();
        var room = 0;
        foreach (var piece in cue.Pieces.SelectMany(p => Cut(p, limits)))
        {
            var text = new SplitText(piece.Text).Columns + 1;
            if (parts.Count == 0 || text > room)
            {
                parts.Add([]);
                room = limits.All + 1;
            }

            parts[^1].Add(piece);
            room -= text;
        }

        return Timed(cue, parts, startOf);
    }

    private static IEnumerable<ProjectedPiece> Cut(ProjectedPiece piece, ReadingLimits limits)
    {
        var text = new SplitText(piece.Text, limits.Pairs);
        if (text.Columns <= limits.All)
            return [piece];

        // Evenly, and with room to spare for cuts at clauses.
        var count = ((text.Columns * 10) + (limits.All * 9) - 1) / (limits.All * 9);
        var weights = Enumerable.Repeat(1, count).ToArray();
        var slots = Enumerable.Repeat(new ProjectionSlot(0, limits.MostMs, limits.MostMs), count).ToArray();
        return BeadSplit
            .Of(text, weights, slots, new int[count], limits, merges: false)
            .Select(p => piece with { Text = text.Slice(p.From, p.To) });
    }

    /// <summary>A part begins with the source of its first piece where that begins with it, else by its share and not before that.</summary>
    private static List<ProjectedCue> Timed(
        ProjectedCue cue,
        List<List<ProjectedPiece>> parts,
        Func<ProjectedPiece, long?> startOf
    )
    {
        var cues = parts.ConvertAll(p => cue with { Pieces = p });
        long total = cues.Sum(c => (long)c.Columns),
            done = 0;
        for (var i = 0; i < cues.Count; i++)
        {
            if (i > 0)
            {
                var start = cue.Start + ((cue.End - cue.Start) * done / total);
                if (startOf(parts[i][0]) is { } said)
                    start = Math.Clamp(cues[i - 1].Shares(cues[i]) ? Math.Max(start, said) : said, cue.Start, cue.End);
                start = Math.Max(start, cues[i - 1].Start);
                cues[i] = cues[i] with { Start = start };
                cues[i - 1] = cues[i - 1] with { End = start };
            }

            done += cues[i].Columns;
        }

        return cues;
    }
}
