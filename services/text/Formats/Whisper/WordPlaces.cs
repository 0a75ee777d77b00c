using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Finds recognised words in the text of their segment, one after the other, for their offsets.</summary>
internal sealed class WordPlaces(string text)
{
    /// <summary>How far ahead a word may stand; what a recogniser leaves out between two words is short.</summary>
    private const int LookAhead = 256;

    private readonly List<Word> _words = [];
    private int _at;
    private int _points;
    private int _counted;

    public IReadOnlyList<Word>? Words => _words.Count == 0 ? null : _words;

    /// <summary>Passes a word; one without a time only moves on.</summary>
    public void Add(string word, long? start, long? end, double? confidence)
    {
        word = word.Trim();
        if (word.Length == 0)
            return;
        var window = text.AsSpan(_at, Math.Min(text.Length - _at, LookAhead + word.Length));
        var found = window.IndexOf(word, StringComparison.Ordinal);
        if (found < 0)
            return;
        var offset = OffsetOf(_at + found);
        _at += found + word.Length;
        if (start is { } ms)
            _words.Add(
                new Word(
                    offset,
                    Math.Max(0, ms),
                    end is { } last ? Math.Max(0, last) : null,
                    confidence is { } sure ? new Ratio(Math.Clamp(sure, 0, 1)) : null
                )
            );
    }

    private int OffsetOf(int index)
    {
        _points += CodePoints.Count(text.AsSpan(_counted, index - _counted));
        _counted = index;
        return _points;
    }
}
