namespace Tapescript.Text.Alignment;

/// <summary>
/// Which words met in which beads, source word by source word: its pairs, and for each bead that it is in the pairs with
/// the words of the other side. Counted densely, one source word after the other, which is far cheaper than hashing; and
/// only pairs that met more often than chance brings words together, which are few.
/// </summary>
internal sealed class MeetingTable
{
    private const int LeastMeetings = 2;
    private const double LeastLift = 1.8;
    private const double Commonest = 0.5;
    private const int LeastCommonest = 8;

    private readonly IReadOnlyList<(int[] Source, int[] Target)> beads;
    private readonly int most;
    private readonly int[] slotsFrom;
    private readonly int[] groupsFrom;
    private readonly int[] cellsFrom;
    private readonly int[] pairsFrom;
    private int[] cells;
    private int[] slots;
    private int[] targets = [];
    private int[] meetings = [];

    public MeetingTable(IReadOnlyList<(int[] Source, int[] Target)> beads, int sourceVocabulary, int targetVocabulary)
    {
        this.beads = beads;
        most = Math.Max(LeastCommonest, (int)(beads.Count * Commonest));
        SourceBeads = new int[sourceVocabulary];
        TargetBeads = new int[targetVocabulary];
        slotsFrom = new int[beads.Count + 1];
        var pairs = 0L;
        for (var b = 0; b < beads.Count; b++)
        {
            pairs += beads[b].Source.Length * beads[b].Target.Length;
            foreach (var s in beads[b].Source)
                SourceBeads[s]++;
            foreach (var t in beads[b].Target)
                TargetBeads[t]++;
            slotsFrom[b + 1] = slotsFrom[b] + beads[b].Target.Length;
        }

        groupsFrom = new int[sourceVocabulary + 1];
        for (var s = 0; s < sourceVocabulary; s++)
            groupsFrom[s + 1] = groupsFrom[s] + SourceBeads[s];
        cellsFrom = new int[groupsFrom[^1] + 1];
        cells = GC.AllocateUninitializedArray<int>((int)(pairs / 2));
        slots = GC.AllocateUninitializedArray<int>(cells.Length);
        pairsFrom = new int[sourceVocabulary + 1];
        Fill(BeadsOf());
    }

    /// <summary>Per word in how many beads it is.</summary>
    public int[] SourceBeads { get; }

    /// <inheritdoc cref="SourceBeads"/>
    public int[] TargetBeads { get; }

    /// <summary>How many words the target sides of all beads have.</summary>
    public int Slots => slotsFrom[^1];

    /// <summary>Whether a word is in so many beads that it says nothing.</summary>
    public bool IsTooCommon(int beads) => beads > most;

    /// <summary>The pairs of a source word.</summary>
    public Range PairsOf(int source) => pairsFrom[source]..pairsFrom[source + 1];

    /// <summary>Per pair its target word.</summary>
    public ReadOnlySpan<int> Targets => targets.AsSpan(0, pairsFrom[^1]);

    /// <summary>Per pair in how many beads it met.</summary>
    public ReadOnlySpan<int> Meetings => meetings.AsSpan(0, pairsFrom[^1]);

    /// <summary>The beads of a source word.</summary>
    public Range GroupsOf(int source) => groupsFrom[source]..groupsFrom[source + 1];

    /// <summary>The pairs that a source word makes in one of its beads.</summary>
    public ReadOnlySpan<int> CellsOf(int group) => cells.AsSpan(cellsFrom[group]..cellsFrom[group + 1]);

    /// <summary>All of them, and per each the word of a bead's target side that it is made with.</summary>
    public (int[] Pairs, int[] Slots, int Count) AllCells => (cells, slots, cellsFrom[^1]);

    /// <summary>Per word of the beads' target sides which it is.</summary>
    public int[] SlotWords()
    {
        var words = new int[Slots];
        for (var b = 0; b < beads.Count; b++)
            beads[b].Target.CopyTo(words, slotsFrom[b]);
        return words;
    }

    // Per source word the beads that it is in.
    private int[] BeadsOf()
    {
        var next = groupsFrom.AsSpan(0, SourceBeads.Length).ToArray();
        var all = new int[groupsFrom[^1]];
        for (var b = 0; b < beads.Count; b++)
        {
            foreach (var s in beads[b].Source)
                all[next[s]++] = b;
        }

        return all;
    }

    private void Fill(int[] beadsOf)
    {
        var count = new int[TargetBeads.Length];
        var pair = new int[TargetBeads.Length];
        var met = new int[TargetBeads.Length];
        for (var s = 0; s < SourceBeads.Length; s++)
        {
            var mine = beadsOf.AsSpan(GroupsOf(s));
            var pairs = pairsFrom[s];
            if (mine.Length >= LeastMeetings)
            {
                var words = Count(mine, count, met);
                pairs = Pair(s, met.AsSpan(0, words), count, pair);
            }

            pairsFrom[s + 1] = pairs;
            for (var n = 0; n < mine.Length; n++)
            {
                var group = groupsFrom[s] + n;
                cellsFrom[group + 1] = pairs > pairsFrom[s] ? Write(mine[n], cellsFrom[group], pair) : cellsFrom[group];
            }
        }
    }

    private int Count(ReadOnlySpan<int> mine, int[] count, int[] met)
    {
        var words = 0;
        foreach (var bead in mine)
        {
            foreach (var t in beads[bead].Target)
            {
                if (count[t]++ == 0)
                    met[words++] = t;
            }
        }

        return words;
    }

    // Numbers the pairs of a source word that are worth it.
    private int Pair(int s, ReadOnlySpan<int> met, int[] count, int[] pair)
    {
        var at = pairsFrom[s];
        if (targets.Length < at + met.Length)
        {
            Array.Resize(ref targets, Math.Max(2 * targets.Length, at + met.Length));
            Array.Resize(ref meetings, targets.Length);
        }

        var expected = LeastLift * SourceBeads[s] / beads.Count;
        var isCommon = IsTooCommon(SourceBeads[s]);
        foreach (var t in met)
        {
            var isPair =
                count[t] >= LeastMeetings
                && count[t] >= expected * TargetBeads[t]
                && !(isCommon && IsTooCommon(TargetBeads[t]));
            pair[t] = isPair ? at : -1;
            if (isPair)
                (targets[at], meetings[at++]) = (t, count[t]);
            count[t] = 0;
        }

        return at;
    }

    private int Write(int bead, int at, int[] pair)
    {
        var target = beads[bead].Target;
        if (cells.Length < at + target.Length)
        {
            Array.Resize(ref cells, Math.Max(2 * cells.Length, at + target.Length));
            Array.Resize(ref slots, cells.Length);
        }

        for (var n = 0; n < target.Length; n++)
        {
            if (pair[target[n]] is >= 0 and var known)
                (cells[at], slots[at++]) = (known, slotsFrom[bead] + n);
        }

        return at;
    }
}
