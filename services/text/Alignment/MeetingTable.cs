namespace Tapescript.Text.Alignment;

/// <summary>
/// Which words met in which beads: a row of target words for each source word, and per bead the place in that table of
/// each of its pairs. Rows are counted densely, one source word after the other, which is far cheaper than hashing.
/// </summary>
internal sealed class MeetingTable
{
    private const double Commonest = 0.5;
    private const int LeastCommonest = 8;

    private readonly int[] from;
    private readonly List<int> targets = [];
    private readonly List<int> meetings = [];
    private readonly int[] sourceBeads;
    private readonly float[] none;
    private readonly int[] cells;
    private readonly int[] cellsFrom;

    public MeetingTable(
        IReadOnlyList<(int[] Source, int[] Target)> beads,
        int sourceVocabulary,
        int targetVocabulary,
        int leastMeetings
    )
    {
        from = new int[sourceVocabulary + 1];
        sourceBeads = new int[sourceVocabulary];
        var targetBeads = new int[targetVocabulary];
        cellsFrom = new int[beads.Count + 1];
        long words = 0;
        for (var b = 0; b < beads.Count; b++)
        {
            var (source, target) = beads[b];
            foreach (var s in source)
                sourceBeads[s]++;
            foreach (var t in target)
                targetBeads[t]++;
            words += target.Length;
            cellsFrom[b + 1] = checked(cellsFrom[b] + (source.Length * target.Length));
        }

        none = [.. targetBeads.Select(count => (float)count / words)];
        cells = new int[cellsFrom[^1]];
        Array.Fill(cells, -1);
        var most = Math.Max(LeastCommonest, (int)(beads.Count * Commonest));
        Fill(beads, Places(beads), most, targetBeads, leastMeetings);
    }

    /// <summary>How many pairs there are.</summary>
    public int Count => targets.Count;

    public int From(int source) => from[source];

    public int Target(int pair) => targets[pair];

    public int Meetings(int pair) => meetings[pair];

    public int SourceBeads(int source) => sourceBeads[source];

    /// <summary>The chance of the word when nothing of the source calls for it.</summary>
    public float ChanceOfNone(int target) => none[target];

    /// <summary>A row for each word of the source side, a column for each of the target side; −1 is no pair.</summary>
    public ReadOnlySpan<int> CellsOf(int bead) => cells.AsSpan(cellsFrom[bead]..cellsFrom[bead + 1]);

    private void Fill(
        IReadOnlyList<(int[] Source, int[] Target)> beads,
        (int[] From, (int Bead, int Row)[] All) places,
        int most,
        int[] targetBeads,
        int leastMeetings
    )
    {
        var count = new int[targetBeads.Length];
        var pair = new int[targetBeads.Length];
        var met = new List<int>();
        for (var s = 0; s < sourceBeads.Length; s++)
        {
            var mine = places.All.AsSpan(places.From[s]..places.From[s + 1]);
            if (sourceBeads[s] >= leastMeetings && sourceBeads[s] <= most)
            {
                foreach (var (bead, _) in mine)
                {
                    foreach (var t in beads[bead].Target)
                    {
                        if (count[t]++ == 0)
                            met.Add(t);
                    }
                }

                foreach (var t in met)
                {
                    pair[t] = count[t] < leastMeetings ? -1 : targets.Count;
                    if (pair[t] >= 0)
                    {
                        targets.Add(t);
                        meetings.Add(count[t]);
                    }

                    count[t] = 0;
                }

                met.Clear();
                foreach (var (bead, row) in mine)
                {
                    var target = beads[bead].Target;
                    var at = cellsFrom[bead] + (row * target.Length);
                    foreach (var t in target)
                        cells[at++] = pair[t];
                }
            }

            from[s + 1] = targets.Count;
        }
    }

    // Per source word the beads that it is in.
    private (int[] From, (int Bead, int Row)[] All) Places(IReadOnlyList<(int[] Source, int[] Target)> beads)
    {
        var starts = new int[sourceBeads.Length + 1];
        for (var s = 0; s < sourceBeads.Length; s++)
            starts[s + 1] = starts[s] + sourceBeads[s];
        var next = starts[..^1].ToArray();
        var all = new (int, int)[starts[^1]];
        for (var b = 0; b < beads.Count; b++)
        {
            var source = beads[b].Source;
            for (var row = 0; row < source.Length; row++)
                all[next[source[row]]++] = (b, row);
        }

        return (starts, all);
    }
}
