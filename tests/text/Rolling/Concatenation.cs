using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Tests.Cleaning;

namespace Tapescript.Text.Tests.Rolling;

/// <summary>The cues of rolling captions with their lines put one after the other, as copies and converters have them.</summary>
internal static class Concatenation
{
    /// <param name="speech">The talk.</param>
    /// <param name="hold">Length of the cues that only hold a line; 0 for none.</param>
    /// <param name="dress">What was done to each cue: a capital, a full stop.</param>
    public static IReadOnlyList<Cue> Of(Speech speech, long hold = 0, Func<int, string, string>? dress = null)
    {
        var cues = new List<Cue>();
        for (var i = 0; i < speech.Lines.Count; i++)
        {
            var line = speech.Lines[i];
            var shown = line.Fresh ? line.Text : speech.Tongue.Join(speech.Lines[i - 1].Text, line.Text);
            cues.Add(Sample.Cue(line.Start, line.End - hold, dress?.Invoke(i, shown) ?? shown));
            if (hold > 0)
                cues.Add(Sample.Cue(line.End - hold, line.End, line.Text));
        }

        return cues;
    }

    /// <summary>The same as a page shows it: times in whole seconds, each cue until the next.</summary>
    public static IReadOnlyList<Cue> Copied(Speech speech, long hold = 0)
    {
        var cues = Of(speech, hold);
        return
        [
            .. cues.Select(
                (cue, i) =>
                    cue with
                    {
                        Start = cue.Start / 1000 * 1000,
                        End = (i + 1 < cues.Count ? cues[i + 1].Start : cue.End) / 1000 * 1000,
                        Timing = Timing.Second,
                    }
            ),
        ];
    }

    /// <summary>Some neighbours joined to one cue, so that copies stand inside cues.</summary>
    public static IReadOnlyList<Cue> Merged(Speech speech, int seed)
    {
        var random = new Random(seed);
        var cues = new List<Cue>();
        foreach (var cue in Of(speech))
        {
            if (cues.Count > 0 && cue.Start - cues[^1].End < 1000 && random.Next(12) == 0)
                cues[^1] = Sample.Cue(cues[^1].Start, cue.End, speech.Tongue.Join(cues[^1].Text, cue.Text));
            else
                cues.Add(cue);
        }

        return cues;
    }

    /// <summary>Every line once: nothing rolls.</summary>
    public static IReadOnlyList<Cue> Plain(Speech speech) =>
        [.. speech.Lines.Select(l => Sample.Cue(l.Start, l.End, l.Text))];

    /// <summary>Every line once, two lines a cue.</summary>
    public static IReadOnlyList<Cue> Pairs(Speech speech) =>
        [.. speech.Lines.Chunk(2).Select(p => Sample.Cue(p[0].Start, p[^1].End, [.. p.Select(l => l.Text)]))];
}
