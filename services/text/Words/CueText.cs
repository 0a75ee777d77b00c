using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Words;

/// <summary>A cue with its code points and words at hand.</summary>
internal sealed class CueText
{
    private CueText(Cue cue, WordIds ids)
    {
        Cue = cue;
        Points = CodePoints.Of(cue.Text);
        Words = WordSegmenter.Find(Points);
        Ids = ids.Of(Points, Words);
    }

    public Cue Cue { get; }

    public int[] Points { get; }

    public IReadOnlyList<WordRange> Words { get; }

    /// <summary>Per word a number; equal words of one document have equal numbers.</summary>
    public int[] Ids { get; }

    public string Fold(int word) => WordFold.Of(Points.AsSpan(Words[word].From, Words[word].To - Words[word].From));

    public string Slice(int from, int to) => CodePoints.ToText(Points.AsSpan(from, to - from));

    public static CueText[] Of(IReadOnlyList<Cue> cues)
    {
        var texts = new CueText[cues.Count];
        var ids = new WordIds();
        for (var i = 0; i < texts.Length; i++)
            texts[i] = new CueText(cues[i], ids);
        return texts;
    }
}
