namespace Tapescript.Text.Formats;

/// <summary>UTF-16 indexes of code points that are asked for in rising order, without counting from the start each time.</summary>
internal sealed class PointIndex(string text)
{
    private int _point;
    private int _index;

    public int At(int point)
    {
        if (point < _point)
            (_point, _index) = (0, 0);
        for (; _point < point && _index < text.Length; _point++)
            _index += char.IsHighSurrogate(text[_index]) && _index + 1 < text.Length ? 2 : 1;
        return _index;
    }
}
