namespace Tapescript.Text.Words;

/// <summary>Small numbers for folded words, so that long texts compare fast.</summary>
internal sealed class WordIds
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    public int Of(string folded)
    {
        if (_ids.TryGetValue(folded, out var id))
            return id;
        _ids.Add(folded, id = _ids.Count);
        return id;
    }

    public int[] Of(CueText text)
    {
        var ids = new int[text.Words.Count];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = Of(text.Fold(i));
        return ids;
    }
}
