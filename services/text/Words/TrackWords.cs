using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Words;

/// <summary>The words of all cues of a track, one behind the other.</summary>
internal sealed class TrackWords
{
    private const int LettersOfWord = 5;
    private readonly WordIds _ids = new();
    private int[] _points = new int[256];

    public TrackWords(IReadOnlyList<Cue> cues)
    {
        long letters = 0;
        for (var i = 0; i < cues.Count; i++)
            letters += cues[i].Text.Length;
        var words = (int)Math.Min(letters / LettersOfWord, Array.MaxLength);
        Ranges = new List<WordRange>(words);
        Ids = new List<int>(words);
    }

    public List<WordRange> Ranges { get; }

    public List<int> Ids { get; }

    public string Folded(int id) => _ids[id];

    public void Add(string text)
    {
        if (_points.Length < text.Length)
            _points = new int[text.Length];
        var points = _points.AsSpan(0, CodePoints.Write(text, _points));
        var first = Ranges.Count;
        WordSegmenter.Find(points, Ranges);
        for (var word = first; word < Ranges.Count; word++)
            Ids.Add(_ids.Of(points[Ranges[word].From..Ranges[word].To]));
    }
}
