namespace Tapescript.Text.Alignment;

/// <summary>
/// Aligns two texts with a sentence a line, as they are: a blank line says nothing, stands for itself and moves the
/// number of no other.
/// </summary>
public static class LineAligner
{
    /// <summary>Aligns.</summary>
    /// <param name="source">The lines of the one text, blank ones among them.</param>
    /// <param name="target">The lines of the other.</param>
    /// <param name="rough">What each line of the source says in the other language, more or less; or null.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The beads, and whether the texts have to do with each other; the confidences are lower when not.</returns>
    /// <exception cref="ArgumentException">The rough translation has not one line for each of the source.</exception>
    public static LineAlignment Align(
        IReadOnlyList<string> source,
        IReadOnlyList<string> target,
        IReadOnlyList<string>? rough,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        if (rough is not null && rough.Count != source.Count)
            throw new ArgumentException("A rough translation has one line for each of the source.", nameof(rough));
        var (one, other) = (Said(source), Said(target));
        string[] sentences = [.. one.Select(i => source[i])];
        string[] others = [.. other.Select(j => target[j])];
        var roughs = rough is null ? null : one.Select(i => rough[i]).ToArray();
        var (ladder, kinship) = LadderAligner.Align(sentences, others, roughs, places: null, ct);
        var beads = new List<LineBead>(ladder.Count);
        var (s, t) = (0, 0);
        foreach (var bead in ladder)
        {
            int[] lines = [.. one.Skip(bead.SourceFrom).Take(bead.SourceCount)];
            int[] otherLines = [.. other.Skip(bead.TargetFrom).Take(bead.TargetCount)];
            AddBlank(beads, source, s, First(lines, s), target, t, First(otherLines, t));
            beads.Add(new LineBead(lines, otherLines, bead.Confidence * kinship));
            (s, t) = (lines.Length > 0 ? lines[0] + 1 : s, otherLines.Length > 0 ? otherLines[0] + 1 : t);
        }

        AddBlank(beads, source, s, source.Count, target, t, target.Count);
        return new LineAlignment { Beads = beads, Kinship = kinship };
    }

    private static List<int> Said(IReadOnlyList<string> lines) =>
        [.. Enumerable.Range(0, lines.Count).Where(i => !string.IsNullOrWhiteSpace(lines[i]))];

    private static int First(int[] lines, int otherwise) => lines.Length > 0 ? lines[0] : otherwise;

    // Blank lines at the same place of both texts are each other's; also those within a bead, behind it.
    private static void AddBlank(
        List<LineBead> beads,
        IReadOnlyList<string> source,
        int sourceFrom,
        int sourceTo,
        IReadOnlyList<string> target,
        int targetFrom,
        int targetTo
    )
    {
        var one = Blank(source, sourceFrom, sourceTo);
        var other = Blank(target, targetFrom, targetTo);
        for (var n = 0; n < Math.Max(one.Count, other.Count); n++)
            beads.Add(
                new LineBead(
                    n < one.Count ? [one[n]] : [],
                    n < other.Count ? [other[n]] : [],
                    n < one.Count && n < other.Count ? 1 : 0
                )
            );
    }

    private static List<int> Blank(IReadOnlyList<string> lines, int from, int to)
    {
        var blank = new List<int>();
        for (var i = from; i < to; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
                blank.Add(i);
        }

        return blank;
    }
}
