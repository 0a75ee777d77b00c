using Tapescript.Text.Alignment;

namespace Tapescript.Text.Drifting;

/// <summary>
/// Which source cues each cue of a translation really says, by the words and lengths alone: the best path of a hidden
/// Markov model whose states are runs of source cues near the printed one. To stay with the printed cue, to keep a
/// distance once taken, and to go on where the cue before ended are cheap; anything else costs.
/// </summary>
internal sealed class ShiftSearch(PairedCues cues, IEvidence evidence, LengthModel lengths)
{
    /// <summary>How far from the printed cue a translation is looked for.</summary>
    public const int Reach = 16;

    public const int Widest = 3;
    public const int States = ((2 * Reach) + 1) * Widest;
    private const double WeightOfWords = 0.4;
    private const double WeightOfLength = 0.5;
    private const double MostOfLength = 40;
    private const double CostOfWidth = 0.8;

    /// <summary>The run that each cue of the translation says, and by how much that is better than what it stands under.</summary>
    public IReadOnlyList<SaidCues> Find(CancellationToken ct)
    {
        var count = cues.Pairs.Count;
        var best = new double[States];
        var next = new double[States];
        var from = new byte[count][];
        var says = new float[count][];
        for (var k = 0; k < count; k++)
        {
            ct.ThrowIfCancellationRequested();
            says[k] = Emissions(k);
            from[k] = new byte[States];
            var moves = k == 0 ? null : new ShiftMoves(best, cues.Pairs[k] - cues.Pairs[k - 1]);
            for (var state = 0; state < States; state++)
            {
                var (before, cost) = moves?.To(state) ?? (0, Start(state));
                next[state] = says[k][state] + cost;
                from[k][state] = (byte)before;
            }

            (best, next) = (next, best);
        }

        var path = new SaidCues[count];
        var at = Array.IndexOf(best, best.Min());
        for (var k = count - 1; k >= 0; k--)
        {
            path[k] = new SaidCues(First(k, at), Width(at), Printed(says[k]) - says[k][at]);
            at = from[k][at];
        }

        return path;
    }

    public static int Shift(int state) => (state / Widest) - Reach;

    public static int Width(int state) => (state % Widest) + 1;

    private int First(int k, int state) => cues.Pairs[k] + Shift(state);

    private static double Start(int state) => Shift(state) == 0 ? 0 : ShiftMoves.CostOfTurn;

    // What it costs to say what stands above it, alone or with neighbours.
    private static double Printed(float[] says)
    {
        var least = double.PositiveInfinity;
        for (var width = 1; width <= Widest; width++)
        {
            for (var shift = 1 - width; shift <= 0; shift++)
                least = Math.Min(least, says[((shift + Reach) * Widest) + width - 1]);
        }

        return least;
    }

    private float[] Emissions(int k)
    {
        var costs = new float[States];
        for (var state = 0; state < States; state++)
        {
            var (first, width) = (First(k, state), Width(state));
            costs[state] =
                first < 0 || first + width > cues.Source.Of.Length
                    ? 1e6f
                    : (float)(Cost(k, first, width) + ((width - 1) * CostOfWidth));
        }

        return costs;
    }

    private double Cost(int k, int first, int width)
    {
        var source = cues.SourceEnds[first + width] - cues.SourceEnds[first];
        var target = cues.TargetEnds[k + 1] - cues.TargetEnds[k];
        return (WeightOfLength * Math.Min(MostOfLength, lengths.Cost(source, target)))
            - (WeightOfWords * evidence.Of(first, first + width, k, k + 1));
    }
}
