using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Words;

/// <summary>A cue with its code points and words at hand.</summary>
internal sealed class CueText
{
    public CueText(Cue cue)
    {
        Cue = cue;
        Points = CodePoints.Of(cue.Text);
        Words = WordSegmenter.Find(Points);
    }

    public Cue Cue { get; }

    public int[] Points { get; }

    public IReadOnlyList<WordRange> Words { get; }

    public string Fold(int word) => WordFold.Of(Points.AsSpan(Words[word].From, Words[word].To - Words[word].From));

    public string Slice(int from, int to) => CodePoints.ToText(Points.AsSpan(from, to - from));

    public static CueText[] Of(IReadOnlyList<Cue> cues)
    {
        var texts = new CueText[cues.Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = new CueText(cues[i]);
        return texts;
    }
}
