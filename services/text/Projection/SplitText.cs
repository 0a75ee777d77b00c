using Tapescript.Text.Formats;
using Tapescript.Text.Words;

namespace Tapescript.Text.Projection;

/// <summary>A text with the places where it may be cut, and its columns up to each.</summary>
internal sealed class SplitText
{
    private readonly List<TextUnit> _units;
    private readonly int[] _columns;

    public SplitText(string text, KnownPairs? pairs = null)
    {
        Text = text;
        _units = WideText.Units(text);
        Costs = ClauseBreaks.Of(text, _units, pairs);
        _columns = new int[_units.Count + 1];
        for (var i = 0; i < _units.Count; i++)
        {
            var from = i == 0 ? _units[0].Start : _units[i - 1].End;
            _columns[i + 1] = _columns[i] + DisplayWidth.Of(text.AsSpan(from, _units[i].End - from));
        }
    }

    public string Text { get; }

    /// <summary>How many units there are.</summary>
    public int Count => _units.Count;

    /// <summary>What a cut before each unit costs.</summary>
    public double[] Costs { get; }

    public int Columns => _columns[^1];

    /// <summary>Columns of the units before this one.</summary>
    public int Before(int unit) => _columns[unit];

    /// <summary>Columns of some units, with the spaces inside.</summary>
    public int Between(int from, int to) => to > from ? _columns[to] - _columns[from] - LeadOf(from) : 0;

    /// <summary>Some units with what stands between them.</summary>
    public string Slice(int from, int to) => to > from ? Text[_units[from].Start.._units[to - 1].End] : "";

    /// <summary>Whether text stands right before this unit, without a space.</summary>
    public bool IsGlued(int unit) => unit > 0 && _units[unit - 1].End == _units[unit].Start;

    /// <summary>The first unit that begins after so many columns.</summary>
    public int At(double columns)
    {
        var at = Array.BinarySearch(_columns, (int)Math.Floor(columns));
        return Math.Clamp(at < 0 ? ~at : at, 0, Count);
    }

    private int LeadOf(int unit) => unit == 0 || IsGlued(unit) ? 0 : 1;
}
