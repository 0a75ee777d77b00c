namespace Tapescript.Text.Words;

/// <summary>A text by code points; only a text with characters beyond the basic plane needs room of its own.</summary>
internal readonly struct PointText
{
    private readonly string _text;
    private readonly int[]? _points;

    public PointText(string text)
    {
        _text = text;
        _points = CodePoints.Count(text) == text.Length ? null : CodePoints.Of(text);
    }

    public int Length => _points?.Length ?? _text.Length;

    public int this[int index] => _points is null ? _text[index] : _points[index];

    /// <summary>The text itself, to search it for characters of the basic plane.</summary>
    public ReadOnlySpan<char> Units => _text;

    /// <returns>The code points, for whoever needs them in a row.</returns>
    public int[] ToArray() => _points ?? CodePoints.Of(_text);

    public string Slice(int from, int to) =>
        _points is null ? _text[from..to] : CodePoints.ToText(_points.AsSpan(from, to - from));
}
