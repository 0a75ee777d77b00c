using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>The words of a track that are still kept, as numbers.</summary>
internal sealed class SpokenWords
{
    private readonly CueWork[] _cues;
    private readonly List<(int Cue, int Word)> _places;

    public SpokenWords(CleaningWork work)
    {
        _cues = work.Cues;
        var count = _cues.Sum(c => c.Text.Words.Count);
        var ids = new int[count];
        _places = new List<(int, int)>(count);
        foreach (var cue in _cues)
        {
            var own = cue.Text.Words;
            var numbers = cue.Text.Ids;
            var fates = cue.Fates;
            for (var word = 0; word < numbers.Length; word++)
            {
                if (fates[own[word].From] != Fate.Kept)
                    continue;
                ids[_places.Count] = numbers[word];
                _places.Add((cue.Index, word));
            }
        }

        Ids = ids.Length == _places.Count ? ids : ids[.._places.Count];
    }

    public int[] Ids { get; }

    public int Count => Ids.Length;

    public (CueWork Cue, int Word) this[int word] => (_cues[_places[word].Cue], _places[word].Word);

    public WordRange RangeOf(int word) => _cues[_places[word].Cue].Text.Words[_places[word].Word];

    /// <summary>Two words stand in one cue, the second right behind the first.</summary>
    public bool AreNeighbours(int first, int second) =>
        _places[second] == (_places[first].Cue, _places[first].Word + 1);

    /// <returns>Index of the first word of a piece of a cue, or of the first behind it.</returns>
    public int FirstIn(Span piece)
    {
        int low = 0,
            high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var cue = _places[middle].Cue;
            if (cue < piece.Cue || (cue == piece.Cue && RangeOf(middle).From < piece.From))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public double? ConfidenceOf(int word)
    {
        var cue = _cues[_places[word].Cue];
        var from = RangeOf(word).From;
        var times = cue.Cue.Words;
        var (low, high) = (0, times?.Count ?? 0);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (times![middle].Offset <= from)
                low = middle + 1;
            else
                high = middle;
        }

        return (low > 0 ? times![low - 1].Confidence : null)?.ToDouble() ?? cue.Cue.Confidence?.ToDouble();
    }
}
