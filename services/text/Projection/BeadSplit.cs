namespace Tapescript.Text.Projection;

/// <summary>
/// Splits a text over slots: the cheapest way by dynamic programming over the cuts that lie near each slot's share. Prices
/// are by trial on bilingual talks; a cut costs what <see cref="ClauseBreaks" /> says, nine columns beside the share cost one.
/// </summary>
internal sealed class BeadSplit
{
    private const int Window = 40;
    private const int MostCuts = 48;
    private const int MostMerged = 4;
    private const double OneStep = 9;
    private const double Merged = 5.5;
    private const double Empty = 3;
    private const double LateStart = 3;
    private const double Stub = 4;
    private const int StubColumns = 8;
    private const double TooFastPerSecond = 4;
    private const double TooLongPerSecond = 4;
    private const double TooWidePerColumn = 0.5;
    private readonly SplitText _text;
    private readonly ReadingLimits _limits;
    private readonly IReadOnlyList<ProjectionSlot> _slots;
    private readonly int[] _used;
    private readonly int[][] _cuts;
    private readonly double[][] _costs;
    private readonly (int Slots, int Cut)[][] _from;

    private BeadSplit(SplitText text, ReadingLimits limits, IReadOnlyList<ProjectionSlot> slots, int[] used)
    {
        (_text, _limits, _slots, _used) = (text, limits, slots, used);
        _cuts = new int[slots.Count][];
        _costs = new double[slots.Count][];
        _from = new (int Slots, int Cut)[slots.Count][];
    }

    /// <summary>Splits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="weights">How much of the source stands in each slot.</param>
    /// <param name="slots">The slots.</param>
    /// <param name="used">Columns that each slot holds already.</param>
    /// <param name="limits">What can be read.</param>
    /// <param name="merges">Whether a part may have several slots for itself.</param>
    /// <returns>The parts, in order, none of them empty.</returns>
    public static List<SplitPart> Of(
        SplitText text,
        IReadOnlyList<int> weights,
        IReadOnlyList<ProjectionSlot> slots,
        int[] used,
        ReadingLimits limits,
        bool merges
    )
    {
        if (text.Count == 0)
            return [];
        return slots.Count == 1
            ? [new SplitPart(0, 0, 0, text.Count)]
            : new BeadSplit(text, limits, slots, used).Parts(weights, merges ? MostMerged : 1);
    }

    private List<SplitPart> Parts(IReadOnlyList<int> weights, int mostMerged)
    {
        double total = Math.Max(1, weights.Sum(w => (long)w)),
            done = 0;
        for (var slot = 0; slot < _slots.Count; slot++)
        {
            done += weights[slot];
            var share = _text.Columns * done / total;
            _cuts[slot] = slot + 1 == _slots.Count ? [_text.Count] : Near(share);
            Step(slot, share, Math.Min(mostMerged, slot + 1));
        }

        var parts = new List<SplitPart>();
        for (int slot = _slots.Count - 1, at = 0; slot >= 0; )
        {
            var (slots, cut) = _from[slot][at];
            var before = slot - slots;
            var part = new SplitPart(before + 1, slot, before < 0 ? 0 : _cuts[before][cut], _cuts[slot][at]);
            if (part.To > part.From)
                parts.Add(part);
            (slot, at) = (before, cut);
        }

        parts.Reverse();
        return parts;
    }

    private void Step(int slot, double share, int mostMerged)
    {
        var cuts = _cuts[slot];
        var last = slot + 1 == _slots.Count;
        var best = _costs[slot] = new double[cuts.Length];
        var from = _from[slot] = new (int Slots, int Cut)[cuts.Length];
        for (var k = 0; k < cuts.Length; k++)
        {
            var beside = (_text.Before(cuts[k]) - share) / OneStep;
            var cost = last ? 0 : (beside * beside) + (cuts[k] == _text.Count ? 0 : _text.Costs[cuts[k]]);
            best[k] = double.PositiveInfinity;
            for (var slots = 1; slots <= mostMerged; slots++)
            {
                var before = slot - slots;
                var starts = before < 0 ? [0] : _cuts[before];
                for (var i = 0; i < starts.Length && starts[i] <= cuts[k]; i++)
                {
                    var sum = (before < 0 ? 0 : _costs[before][i]) + cost + Held(before + 1, slot, starts[i], cuts[k]);
                    if (sum < best[k])
                        (best[k], from[k]) = (sum, (slots, i));
                }
            }
        }
    }

    /// <summary>What it costs that a run of slots holds these units.</summary>
    private double Held(int first, int last, int from, int to)
    {
        if (from == to)
            return ((last - first + 1) * Empty) + (from == 0 ? LateStart : 0);
        var columns = _text.Between(from, to);
        var all = columns + _used[first];
        var room = _slots[last].Next - _slots[first].Start;
        return ((last - first) * Merged)
            + (columns < StubColumns ? Stub : 0)
            + (Math.Max(0, _limits.Needed(all) - room) * TooFastPerSecond / 1000)
            + (first == last ? 0 : Math.Max(0, room - _limits.MostMs) * TooLongPerSecond / 1000)
            + (Math.Max(0, all - _limits.All) * TooWidePerColumn);
    }

    /// <summary>The allowed cuts near a share, in order; the nearest before and after it are always among them.</summary>
    private int[] Near(double share)
    {
        var middle = _text.At(share);
        var cuts = new List<int>();
        for (var i = middle; i >= 0; i--)
        {
            if (i > 0 && i < _text.Count && double.IsInfinity(_text.Costs[i]))
                continue;
            if (cuts.Count > 0 && (share - _text.Before(i) > Window || cuts.Count >= MostCuts / 2))
                break;
            cuts.Add(i);
        }

        cuts.Reverse();
        var below = cuts.Count;
        for (var i = middle + 1; i <= _text.Count; i++)
        {
            if (i < _text.Count && double.IsInfinity(_text.Costs[i]))
                continue;
            if (cuts.Count > below && (_text.Before(i) - share > Window || cuts.Count - below >= MostCuts / 2))
                break;
            cuts.Add(i);
        }

        return [.. cuts];
    }
}
