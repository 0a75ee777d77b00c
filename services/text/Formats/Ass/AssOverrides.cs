using System.Globalization;

namespace Tapescript.Text.Formats;

/// <summary>Override tags, of which three say something about the text: karaoke, drawing, and a change of style.</summary>
internal sealed class AssOverrides
{
    private const int MostCentiseconds = 100_000_000;
    private long _time;
    private (long Start, long End)? _word;

    /// <summary>Whether what follows are shapes, not words.</summary>
    public bool Draws { get; private set; }

    public void Begin(long start)
    {
        (_time, _word) = (start, null);
        Draws = false;
    }

    /// <summary>Reads what stands between braces; returns the language when a translation begins, else null.</summary>
    public string? Read(ReadOnlySpan<char> block)
    {
        string? translation = null;
        foreach (var range in block.Split('\\'))
        {
            var tag = block[range];
            if (range.Start.Value == 0 || tag.IsEmpty)
                continue;
            if (tag.Length > 1 && tag[0] == 'p' && char.IsAsciiDigit(tag[1]))
                Draws = tag[1..].TrimStart('0').Length > 0;
            else if (tag[0] == 'r' && tag[1..].StartsWith(AssText.TranslationStyle))
                translation = tag[(1 + AssText.TranslationStyle.Length)..].Trim().ToString();
            else if (tag[0] is 'k' or 'K')
                Syllable(tag[1..]);
        }

        return translation is { Length: > 0 } ? translation : null;
    }

    /// <summary>The times of the word that begins now, if it is the first of its syllable.</summary>
    public (long Start, long End)? TakeWord()
    {
        var word = _word;
        _word = null;
        return word;
    }

    private void Syllable(ReadOnlySpan<char> duration)
    {
        if (duration.Length > 0 && duration[0] is 'f' or 'o')
            duration = duration[1..];
        if (
            !int.TryParse(duration.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            || length > MostCentiseconds
        )
            return;
        _word = (_time, _time + (length * 10L));
        _time += length * 10L;
    }
}
