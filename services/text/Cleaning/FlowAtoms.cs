namespace Tapescript.Text.Cleaning;

/// <summary>
/// The atoms of a flow, in runs: nearly all of them stand for one code point each, one behind the other, with a space put
/// in the place of each white space; and a flow has as many as characters.
/// </summary>
internal sealed class FlowAtoms
{
    private static readonly FlowAtom Between = new(-1, 0, 0);
    private readonly List<Run> _runs = [];

    // A bit for each atom: it stands for nothing and was put between.
    private readonly List<ulong> _between = [];

    // Who asks goes through the text: the run of the last answer, or the one behind it.
    private int _at;

    public int Count { get; private set; }

    public FlowAtom this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            if ((_between[index / 64] >> (index % 64) & 1) != 0)
                return Between;
            var run = _runs[_at = RunOf(index)];
            var from = run.Length == 1 ? run.From + index - run.Start : run.From;
            return new FlowAtom(run.Cue, from, from + run.Length);
        }
    }

    public void Add(FlowAtom atom)
    {
        if (Count % 64 == 0)
            _between.Add(0);
        var length = atom.To - atom.From;
        if (atom == Between)
            _between[^1] |= 1UL << (Count % 64);
        else if (_runs.Count == 0 || !Continues(_runs[^1], atom, length))
            _runs.Add(new Run(Count, atom.Cue, atom.From, length));
        Count++;
    }

    /// <summary>The last atom stands for one code point more, when it is the one that ends right before it.</summary>
    /// <returns>False when it is not.</returns>
    public bool Extend(int cue, int to)
    {
        if (Count == 0)
            return false;
        var last = this[Count - 1];
        if (last.Cue != cue || last.To != to)
            return false;
        if (_runs[^1].Start == Count - 1)
            _runs.RemoveAt(_runs.Count - 1);
        _at = 0;
        _runs.Add(new Run(Count - 1, cue, last.From, to + 1 - last.From));
        return true;
    }

    private bool Continues(Run run, FlowAtom atom, int length) =>
        run.Cue == atom.Cue && run.Length == length && length == 1 && run.From + Count - run.Start == atom.From;

    private int RunOf(int index)
    {
        for (var run = _at; run < Math.Min(_at + 2, _runs.Count); run++)
        {
            if (_runs[run].Start <= index && (run + 1 == _runs.Count || index < _runs[run + 1].Start))
                return run;
        }

        int low = 0,
            high = _runs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].Start <= index)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private readonly record struct Run(int Start, int Cue, int From, int Length);
}
