using System.Runtime.InteropServices;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Words;

/// <summary>A cue with its code points and words at hand. The words of all cues of a track stand in common lists.</summary>
internal sealed class CueText
{
    private readonly TrackWords _track;
    private readonly int _first;
    private readonly int _count;

    private CueText(Cue cue, TrackWords track)
    {
        Cue = cue;
        Points = new PointText(cue.Text);
        _track = track;
        _first = track.Ranges.Count;
        track.Add(cue.Text);
        _count = track.Ranges.Count - _first;
    }

    public Cue Cue { get; }

    public PointText Points { get; }

    public WordRanges Words => new(_track.Ranges, _first, _count);

    /// <summary>Per word a number; equal words of one document have equal numbers.</summary>
    public ReadOnlySpan<int> Ids => CollectionsMarshal.AsSpan(_track.Ids).Slice(_first, _count);

    public string Fold(int word) => _track.Folded(Ids[word]);

    public string Slice(int from, int to) => Points.Slice(from, to);

    public static CueText[] Of(IReadOnlyList<Cue> cues)
    {
        var texts = new CueText[cues.Count];
        var track = new TrackWords(cues);
        for (var i = 0; i < texts.Length; i++)
            texts[i] = new CueText(cues[i], track);
        return texts;
    }
}
