using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Alignment;
using Tapescript.Text.Sentences;

namespace Tapescript.Text.Drifting;

/// <summary>The cues of a source and of a translation that was printed beneath them, cue by cue.</summary>
internal sealed class PairedCues
{
    private readonly int[] sentences;

    private PairedCues(
        IReadOnlyList<int> cues,
        IReadOnlyList<int> sources,
        IReadOnlyList<int> pairs,
        AlignmentWords source,
        AlignmentWords target
    )
    {
        (Cues, Sources, Pairs, Source, Target) = (cues, sources, pairs, source, target);
        SourceEnds = SentenceEnds.Of(source.Texts);
        TargetEnds = SentenceEnds.Of(target.Texts);
        sentences = Sentences(source.Texts);
    }

    /// <summary>The cues of the translation, by their number on its track.</summary>
    public IReadOnlyList<int> Cues { get; }

    /// <summary>
    /// The source cues near which any translation is printed, by their number: what is said where nothing is can be no
    /// cue's source, and that nothing translates it must not bend what is taken for one.
    /// </summary>
    public IReadOnlyList<int> Sources { get; }

    /// <summary>The source cue that each of them stands under, an index into <see cref="Sources"/>; never falls.</summary>
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
        var near = Near(pairs, sources.Count);
        return new PairedCues(
            cues,
            near,
            Places(pairs, near),
            AlignmentWords.In([.. near.Select(i => sources[i].Text)]),
            AlignmentWords.In([.. cues.Select(k => t.Tracks[track].Cues[k].Text)])
        );
    }

    /// <summary>
    /// Whether what a cue stands under and what is so many cues ahead of it (or behind, negative) is one sentence:
    /// within it each language has an order of its own.
    /// </summary>
    public bool AreOneSentence(int cue, int lead) => sentences[Pairs[cue]] == sentences[Pairs[cue] + lead];

    /// <summary>The pairs as they are printed.</summary>
    public IEnumerable<LadderBead> AsPrinted() => Pairs.Select((pair, k) => new LadderBead(pair, 1, k, 1, 0));

    /// <summary>How long translations are for the lengths of their sources, going by these beads.</summary>
    public LengthModel Lengths(IReadOnlyList<LadderBead> beads)
    {
        double[] sources = [.. beads.Select(b => SourceEnds[b.SourceFrom + b.SourceCount] - SourceEnds[b.SourceFrom])];
        double[] targets = [.. beads.Select(b => TargetEnds[b.TargetFrom + b.TargetCount] - TargetEnds[b.TargetFrom])];
        return LengthModel.Of(sources.Sum(), targets.Sum()).Refined(sources, targets);
    }

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

    private static List<int> Near(List<int> pairs, int sources)
    {
        const int Margin = ShiftSearch.Reach + ShiftSearch.Widest;
        var near = new List<int>();
        foreach (var pair in pairs)
        {
            var from = Math.Max(pair - Margin, near.Count > 0 ? near[^1] + 1 : 0);
            for (var source = from; source <= Math.Min(pair + Margin, sources - 1); source++)
                near.Add(source);
        }

        return near;
    }

    private static List<int> Places(List<int> pairs, List<int> near)
    {
        var places = new List<int>(pairs.Count);
        var at = 0;
        foreach (var pair in pairs)
        {
            while (near[at] < pair)
                at++;
            places.Add(at);
        }

        return places;
    }

    // By marks alone: cues between which none stands, more than a sentence takes, are each taken for one.
    private static int[] Sentences(IReadOnlyList<string> cues)
    {
        const int Most = 12;
        var of = new int[cues.Count];
        for (var first = 0; first < cues.Count; )
        {
            var end = first;
            while (end < cues.Count - 1 && !SentenceMarks.EndsSentence(cues[end]))
                end++;
            for (var i = first; i <= end; i++)
                of[i] = end - first < Most ? first : i;
            first = end + 1;
        }

        return of;
    }
}
