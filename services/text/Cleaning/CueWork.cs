using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Tidying;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>A cue of the source while it is cleaned.</summary>
internal sealed class CueWork
{
    // Few cues have any.
    private static readonly System.Collections.Frozen.FrozenSet<int> None = [];
    private SortedSet<int>? _turns;
    private HashSet<int>? _censored;

    public CueWork(int index, CueText text, bool repairsEncoding, IReadOnlyList<TidyOperation> also)
    {
        Index = index;
        Text = text;
        Timed = text.Cue;
        Fates = new Fate[text.Points.Length];
        for (var i = 0; i < Fates.Length; i++)
            Fates[i] = CodePoints.IsWhiteSpace(text.Points[i]) ? Fate.Blank : Fate.Kept;
        Edits = CueEdits.Find(text, repairsEncoding, also);
    }

    public int Index { get; }

    public CueText Text { get; }

    public Cue Cue => Text.Cue;

    /// <summary>The cue with the times that it is taken to have.</summary>
    public Cue Timed { get; set; }

    public int[] Points => Text.Points;

    public Fate[] Fates { get; }

    public IReadOnlyList<CueEdit> Edits { get; }

    /// <summary>Places at which somebody else begins to speak.</summary>
    public IReadOnlySet<int> Turns => (IReadOnlySet<int>?)_turns ?? None;

    /// <summary>Places of white space where a word is missing.</summary>
    public IReadOnlySet<int> Censored => (IReadOnlySet<int>?)_censored ?? None;

    /// <summary>Places that go on where the text before them ended, without a space.</summary>
    public HashSet<int> Glued { get; } = [];

    public void AddTurn(int at) => (_turns ??= []).Add(at);

    public void AddCensored(int at) => (_censored ??= []).Add(at);

    public int FirstKept() => Array.IndexOf(Fates, Fate.Kept);

    public int LastKept() => Array.LastIndexOf(Fates, Fate.Kept);

    /// <summary>Gives the code points that are still kept another fate.</summary>
    /// <returns>Their spans: runs with nothing but white space between.</returns>
    public List<Span> Claim(int from, int to, Fate fate)
    {
        var spans = new List<Span>();
        int start = -1,
            end = -1;
        for (var i = from; i <= to; i++)
        {
            if (i < to && Fates[i] == Fate.Kept)
            {
                Fates[i] = fate;
                start = start < 0 ? i : start;
                end = i + 1;
            }
            else if (start >= 0 && (i == to || Fates[i] != Fate.Blank))
            {
                spans.Add(new Span(Index, start, end));
                start = -1;
            }
        }

        return spans;
    }

    /// <summary>The words that are still kept.</summary>
    public IEnumerable<int> KeptWords()
    {
        for (var w = 0; w < Text.Words.Count; w++)
        {
            if (Fates[Text.Words[w].From] == Fate.Kept)
                yield return w;
        }
    }
}
