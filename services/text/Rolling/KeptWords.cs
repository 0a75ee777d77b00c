namespace Tapescript.Text.Rolling;

/// <summary>The words that survive, in order, with where they stand.</summary>
/// <param name="capacity">How many there may be.</param>
internal sealed class KeptWords(int capacity = 0)
{
    private const int Reach = 80;
    private readonly List<int> _ids = new(capacity);
    private readonly List<(int Cue, int Word)> _places = new(capacity);

    public int Count => _ids.Count;

    public (int Cue, int Word) this[int index] => _places[index];

    public void Clear()
    {
        _ids.Clear();
        _places.Clear();
    }

    public void Add(int id, int cue, int word)
    {
        _ids.Add(id);
        _places.Add((cue, word));
    }

    public bool EndsWith(ReadOnlySpan<int> words) =>
        words.Length <= _ids.Count
        && System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_ids)[^words.Length..].SequenceEqual(words);

    /// <summary>The longest start of the words, of at least <paramref name="least"/>, that these words end with.</summary>
    public int Overlap(ReadOnlySpan<int> words, int from, int least)
    {
        var ids = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_ids);
        var most = Math.Min(Math.Min(words.Length, Reach), ids.Length - from);
        for (var length = most; length >= least; length--)
        {
            if (ids[^length] == words[0] && ids[^length..].SequenceEqual(words[..length]))
                return length;
        }

        return 0;
    }
}
