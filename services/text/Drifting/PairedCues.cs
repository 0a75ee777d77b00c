using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Alignment;

namespace Tapescript.Text.Drifting;

/// <summary>The cues of a source and of a translation that was printed beneath them, cue by cue.</summary>
internal sealed class PairedCues
{
    private PairedCues(IReadOnlyList<int> cues, IReadOnlyList<int> pairs, AlignmentWords source, AlignmentWords target)
    {
        (Cues, Pairs, Source, Target) = (cues, pairs, source, target);
        SourceEnds = SentenceEnds.Of(source.Texts);
        TargetEnds = SentenceEnds.Of(target.Texts);
    }

    /// <summary>The cues of the translation, by their number on its track.</summary>
    public IReadOnlyList<int> Cues { get; }

    /// <summary>The source cue that each of them stands under; never falls.</summary>
    public IReadOnlyList<int> Pairs { get; }

    public AlignmentWords Source { get; }

    public AlignmentWords Target { get; }

    public double[] SourceEnds { get; }

    public double[] TargetEnds { get; }

    /// <summary>Reads them; null when the track is not printed under the source, or next to nothing of it is.</summary>
    public static PairedCues? Of(Transcript t, int track)
    {
        const int Fewest = 5;
        var sources = t.Tracks[0].Cues;
        var cues = new List<int>();
        var pairs = new List<int>();
        for (var k = 0; k < t.Tracks[track].Cues.Count; k++)
        {
            var cue = t.Tracks[track].Cues[k];
            if (cue.Pair is not { } pair || pair < 0 || pair >= sources.Count || string.IsNullOrWhiteSpace(cue.Text))
                continue;
            if (pairs.Count > 0 && pair < pairs[^1])
                return null;
            cues.Add(k);
            pairs.Add(pair);
        }

        if (cues.Count < Fewest)
            return null;
        return new PairedCues(
            cues,
            pairs,
            AlignmentWords.In([.. sources.Select(c => c.Text)]),
            AlignmentWords.In([.. cues.Select(k => t.Tracks[track].Cues[k].Text)])
        );
    }

    /// <summary>The pairs as they are printed.</summary>
    public IEnumerable<LadderBead> AsPrinted() => Pairs.Select((pair, k) => new LadderBead(pair, 1, k, 1, 0));

    /// <summary>Where to look: so many cues before and after the printed one.</summary>
    public Band Around(int reach)
    {
        var centres = new int[Source.Of.Length + 1];
        var j = 0;
        for (var i = 0; i < centres.Length; i++)
        {
            while (j < Pairs.Count && Pairs[j] < i)
                j++;
            centres[i] = j;
        }

        return Band.Around(centres, reach, Pairs.Count);
    }
}
