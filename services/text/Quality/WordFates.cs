using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Words;

namespace Tapescript.Text.Quality;

/// <summary>One fate for each raw word of track 0, read from the document alone.</summary>
internal sealed class WordFates
{
    private const Fate None = (Fate)byte.MaxValue;

    // Of all cues, one behind the other.
    private readonly Fate[] _fates;
    private readonly int[] _first;

    public WordFates(Transcript t, CueText[] texts)
    {
        _first = new int[texts.Length + 1];
        for (var cue = 0; cue < texts.Length; cue++)
            _first[cue + 1] = _first[cue] + texts[cue].Points.Length;
        _fates = new Fate[_first[^1]];
        _fates.AsSpan().Fill(None);
        foreach (var change in t.Changes.Where(c => c.Track == 0 && Removals.Is(c)))
        {
            foreach (var span in change.Spans)
                Fill(span, Removals.FateOf(change));
        }

        foreach (var sound in t.Events.Where(e => e.Track == 0))
            Fill(sound.Span, Fate.Event);
        foreach (var sentence in t.Sentences)
        {
            foreach (var span in sentence.Spans)
                Fill(span, Fate.Kept);
        }

        for (var cue = 0; cue < texts.Length; cue++)
        {
            var words = texts[cue].Words;
            for (var w = 0; w < words.Count; w++)
            {
                var word = words[w];
                All++;
                Count(_fates[_first[cue] + word.From], texts[cue].Cue);
            }
        }
    }

    public int All { get; private set; }

    public int Lost { get; private set; }

    public Dictionary<Fate, int> By { get; } = [];

    /// <summary>Kept words by how their times were come by.</summary>
    public Dictionary<Timing, int> Timings { get; } = [];

    public bool IsKept(int cue, int at) => _fates[_first[cue] + at] == Fate.Kept;

    private void Count(Fate known, Cue cue)
    {
        if (known == None)
        {
            Lost++;
            return;
        }

        By[known] = By.GetValueOrDefault(known) + 1;
        if (known == Fate.Kept)
            Timings[cue.Timing] = Timings.GetValueOrDefault(cue.Timing) + 1;
    }

    private void Fill(Span span, Fate fate)
    {
        if (span.Cue < 0 || span.Cue >= _first.Length - 1)
            return;
        var cue = _fates.AsSpan(_first[span.Cue].._first[span.Cue + 1]);
        var from = Math.Clamp(span.From, 0, cue.Length);
        cue[from..Math.Clamp(span.To, from, cue.Length)].Fill(fate);
    }
}
