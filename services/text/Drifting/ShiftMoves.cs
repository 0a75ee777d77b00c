namespace Tapescript.Text.Drifting;

/// <summary>
/// The cheapest state before each state, of all: by kinds of moves, so that it takes linear time (the distance is
/// spread in two sweeps, as Felzenszwalb and Huttenlocher do).
/// </summary>
internal sealed class ShiftMoves
{
    public const double CostOfTurn = 3.0;
    private const double CostOfGoingOn = 0.7;
    private const double CostOfDistance = 0.12;

    /// <summary>Neighbours that take in the printed cue are no turn at all.</summary>
    private const double CostOfNeighbour = 0.3;

    private const int Shifts = (2 * ShiftSearch.Reach) + 1;

    private readonly double[] best;
    private readonly int advance;
    private readonly int[] kept = new int[Shifts];
    private readonly (int State, double Cost)[] turned = new (int, double)[Shifts];
    private readonly int printed;

    /// <param name="best">What it costs to be in each state.</param>
    /// <param name="advance">How many source cues lie between the printed ones.</param>
    public ShiftMoves(double[] best, int advance)
    {
        (this.best, this.advance) = (best, advance);
        printed = -1;
        for (var state = 0; state < ShiftSearch.States; state++)
        {
            var shift = state / ShiftSearch.Widest;
            if (state % ShiftSearch.Widest == 0 || best[state] < best[kept[shift]])
                kept[shift] = state;
            if (Covers(state) && (printed < 0 || best[state] < best[printed]))
                printed = state;
        }

        Spread();
    }

    public (int Before, double Cost) To(int state)
    {
        var shift = state / ShiftSearch.Widest;
        var least = (kept[shift], best[kept[shift]]);
        least = Less(least, (turned[shift].State, turned[shift].Cost + CostOfTurn));
        if (Covers(state))
            least = Less(least, (printed, best[printed] + CostOfNeighbour));
        for (var width = 1; width <= ShiftSearch.Widest; width++)
        {
            // Where the cue before ended, or in the last of its source cues once more.
            for (var again = 0; again <= (width > 1 ? 1 : 0); again++)
            {
                var before = shift + advance - width + again;
                if (before is < 0 or >= Shifts)
                    continue;
                var from = (before * ShiftSearch.Widest) + width - 1;
                var distance = CostOfDistance * Math.Abs(before - shift);
                least = Less(least, (from, best[from] + CostOfGoingOn + distance));
            }
        }

        return least;
    }

    private static (int State, double Cost) Less((int State, double Cost) one, (int State, double Cost) other) =>
        other.Cost < one.Cost ? other : one;

    private static bool Covers(int state) =>
        ShiftSearch.Shift(state) <= 0 && ShiftSearch.Shift(state) + ShiftSearch.Width(state) > 0;

    private void Spread()
    {
        for (var shift = 0; shift < Shifts; shift++)
        {
            turned[shift] = (kept[shift], best[kept[shift]]);
            if (shift > 0)
                turned[shift] = Less(turned[shift], (turned[shift - 1].State, turned[shift - 1].Cost + CostOfDistance));
        }

        for (var shift = Shifts - 2; shift >= 0; shift--)
            turned[shift] = Less(turned[shift], (turned[shift + 1].State, turned[shift + 1].Cost + CostOfDistance));
    }
}
