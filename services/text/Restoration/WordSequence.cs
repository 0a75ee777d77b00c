using Tapescript.Text.Words;

namespace Tapescript.Text.Restoration;

/// <summary>The words of a text and what stands between them, in UTF-16 units.</summary>
internal sealed class WordSequence
{
    private readonly string _text;
    private readonly List<(int From, int To)> _words = [];
    private readonly List<string> _folded = [];

    public WordSequence(string text)
    {
        _text = text;
        var points = CodePoints.Of(text);
        int unit = 0,
            point = 0;
        foreach (var word in WordSegmenter.Find(points))
        {
            var from = Advance(word.From);
            _words.Add((from, Advance(word.To)));
            _folded.Add(WordFold.Of(points.AsSpan(word.From, word.To - word.From)));
        }

        int Advance(int to)
        {
            for (; point < to; point++)
                unit += points[point] > char.MaxValue ? 2 : 1;
            return unit;
        }
    }

    public int Count => _words.Count;

    public bool SameWords(WordSequence other) => _folded.SequenceEqual(other._folded, StringComparer.Ordinal);

    public ReadOnlySpan<char> Word(int word) => _text.AsSpan(_words[word].From, _words[word].To - _words[word].From);

    public int StartOf(int word) => _words[word].From;

    public int EndOf(int word) => _words[word].To;

    public bool EndsWide(int word) => Scripts.IsHanOrKana(_text[_words[word].To - 1]);

    /// <summary>What stands behind a word; of word −1, what stands before the first.</summary>
    public ReadOnlySpan<char> Gap(int word)
    {
        var from = word < 0 ? 0 : _words[word].To;
        var to = word + 1 < _words.Count ? _words[word + 1].From : _text.Length;
        return _text.AsSpan(from, to - from);
    }

    /// <summary>Nothing but white space stands behind the word: there a mark may be put.</summary>
    public bool IsOpen(int word) => Gap(word).IsWhiteSpace();
}
