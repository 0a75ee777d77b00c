using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Words;

namespace Tapescript.Text.Quality;

/// <summary>One fate for each raw word of track 0, read from the document alone.</summary>
internal sealed class WordFates
{
    private readonly Fate?[][] _fates;

    public WordFates(Transcript t, CueText[] texts)
    {
        _fates = Array.ConvertAll(texts, x => new Fate?[x.Points.Length]);
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
            foreach (var word in texts[cue].Words)
            {
                All++;
                Count(_fates[cue][word.From], texts[cue].Cue);
            }
        }
    }

    public int All { get; private set; }

    public int Lost { get; private set; }

    public Dictionary<Fate, int> By { get; } = [];

    /// <summary>Kept words by how their times were come by.</summary>
    public Dictionary<Timing, int> Timings { get; } = [];

    public bool IsKept(int cue, int at) => _fates[cue][at] == Fate.Kept;

    private void Count(Fate? fate, Cue cue)
    {
        if (fate is not { } known)
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
        if (span.Cue < 0 || span.Cue >= _fates.Length)
            return;
        var cue = _fates[span.Cue];
        var from = Math.Clamp(span.From, 0, cue.Length);
        cue.AsSpan(from, Math.Clamp(span.To, from, cue.Length) - from).Fill(fate);
    }
}
