namespace Tapescript.Text.Alignment;

/// <summary>The cells that a search looks at: around one target position per source position.</summary>
internal sealed class Band
{
    private readonly int[] from;
    private readonly int[] start;

    private Band(int[] from, int[] width)
    {
        this.from = from;
        start = new int[from.Length + 1];
        for (var i = 0; i < from.Length; i++)
        {
            start[i + 1] = checked(start[i] + width[i]);
            Widest = Math.Max(Widest, width[i]);
        }
    }

    public int Cells => start[^1];

    public int Rows => from.Length;

    /// <summary>How many cells the widest row has.</summary>
    public int Widest { get; }

    public static Band Around(IReadOnlyList<int> centres, int half, int targets)
    {
        var low = new int[centres.Count];
        for (var i = 1; i < low.Length; i++)
            low[i] = Math.Clamp(centres[i] - half, 0, targets);

        // A row reaches to where the next one begins, so that there is always a way through.
        var width = new int[centres.Count];
        for (var i = 0; i < width.Length; i++)
        {
            var isLast = i == width.Length - 1;
            var high = isLast ? targets : Math.Max(low[i + 1], Math.Clamp(centres[i] + half, 0, targets));
            width[i] = high - low[i] + 1;
        }

        return new Band(low, width);
    }

    public int From(int source) => from[source];

    public int To(int source) => from[source] + start[source + 1] - start[source] - 1;

    public int Cell(int source, int target) =>
        target < from[source] || target > To(source) ? -1 : start[source] + target - from[source];

    /// <summary>The first cell of a row.</summary>
    public int Start(int source) => start[source];

    /// <summary>All beads of a shape that end in a row: the cells where the first of them begins and ends, and how many.</summary>
    public (int Before, int After, int Count) Beads(BeadShape shape, int sourceTo)
    {
        var row = sourceTo - shape.Source;
        if (row < 0 || sourceTo >= Rows)
            return default;
        var first = Math.Max(from[sourceTo], from[row] + shape.Target);
        var last = Math.Min(To(sourceTo), To(row) + shape.Target);
        return last < first
            ? default
            : (
                start[row] + first - shape.Target - from[row],
                start[sourceTo] + first - from[sourceTo],
                last - first + 1
            );
    }
}
