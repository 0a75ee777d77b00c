namespace Tapescript.Text.Chapters;

/// <summary>The phrases of a document: up to three words in a row, without a stop word at either end.</summary>
internal sealed class PhraseIndex
{
    public const int LongestPhrase = 3;
    private const int Bits = 20;
    private const ulong Mask = (1UL << Bits) - 1;
    private readonly int[][] _ids;
    private readonly List<bool> _stops = [];
    private readonly IReadOnlyList<List<TopicWord>> _words;
    private readonly Dictionary<ulong, int> _counts = [];

    public PhraseIndex(IReadOnlyList<List<TopicWord>> words)
    {
        _words = words;
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        _ids = new int[words.Count][];
        for (var i = 0; i < _ids.Length; i++)
            _ids[i] = [.. words[i].Select(w => IdOf(w.Lower, ids))];
        foreach (var phrase in Within(0, words.Count))
        {
            Total++;
            if (phrase.Words == 1)
                _counts[phrase.Key] = _counts.GetValueOrDefault(phrase.Key) + 1;
        }
    }

    /// <summary>How many phrases the document has, repeats counted.</summary>
    public int Total { get; private set; }

    /// <summary>The key of one word by itself.</summary>
    public ulong KeyOf(int sentence, int word) => ((ulong)_ids[sentence][word] + 1) & Mask;

    /// <summary>How often a word by itself stands in the document.</summary>
    public int CountOf(ulong key) => _counts.GetValueOrDefault(key);

    /// <summary>The phrases of some sentences, in order.</summary>
    public IEnumerable<PhrasePlace> Within(int from, int to)
    {
        for (var s = from; s < to; s++)
        for (var first = 0; first < _ids[s].Length; first++)
        {
            if (_stops[_ids[s][first]])
                continue;
            ulong key = 0;
            for (var last = first; last < Math.Min(first + LongestPhrase, _ids[s].Length); last++)
            {
                if (last > first && !_words[s][last].Joined)
                    break;
                key = (key << Bits) | (((ulong)_ids[s][last] + 1) & Mask);
                if (!_stops[_ids[s][last]])
                    yield return new PhrasePlace(key, s, first, last);
            }
        }
    }

    private int IdOf(string word, Dictionary<string, int> ids)
    {
        if (ids.TryGetValue(word, out var id))
            return id;
        ids.Add(word, id = ids.Count);
        _stops.Add(StopWords.IsDull(word) || word.Length < 2 || char.IsDigit(word[0]));
        return id;
    }
}
