namespace Tapescript.Text.Words;

/// <summary>Small numbers for folded words, so that long texts compare fast.</summary>
internal sealed class WordIds
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private char[] _folded = new char[64];

    public WordIds() => _bySpan = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The folded word of a number.</summary>
    public string this[int id] => _words[id];

    /// <summary>The numbers of a text's words.</summary>
    public int[] Of(ReadOnlySpan<int> points, IReadOnlyList<WordRange> words)
    {
        var ids = new int[words.Count];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = Of(points[words[i].From..words[i].To]);
        return ids;
    }

    /// <param name="folded">A word that is folded already.</param>
    public int Of(ReadOnlySpan<char> folded)
    {
        if (_bySpan.TryGetValue(folded, out var id))
            return id;
        var word = folded.ToString();
        _ids.Add(word, id = _ids.Count);
        _words.Add(word);
        return id;
    }

    /// <param name="word">The code points of a word.</param>
    public int Of(ReadOnlySpan<int> word)
    {
        if (_folded.Length < word.Length * 2)
            _folded = new char[word.Length * 2];
        return Of(_folded.AsSpan(0, WordFold.Write(word, _folded)));
    }
}
