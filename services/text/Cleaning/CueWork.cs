using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>A cue of the source while it is cleaned.</summary>
internal sealed class CueWork
{
    // Few cues have any.
    private static readonly System.Collections.Frozen.FrozenSet<int> None = [];
    private SortedSet<int>? _turns;
    private HashSet<int>? _censored;
    private HashSet<int>? _glued;
    private readonly Fate[] _fates;
    private readonly int _first;

    /// <param name="index">Its number.</param>
    /// <param name="text">Its text.</param>
    /// <param name="fates">The fates of the code points of all cues.</param>
    /// <param name="first">Where those of this one begin.</param>
    /// <param name="edits">What would be written otherwise.</param>
    public CueWork(int index, CueText text, Fate[] fates, int first, IReadOnlyList<CueEdit> edits)
    {
        Index = index;
        Text = text;
        Timed = text.Cue;
        (_fates, _first) = (fates, first);
        Edits = edits;
        var own = Fates;
        for (var i = 0; i < own.Length; i++)
            own[i] = CodePoints.IsWhiteSpace(text.Points[i]) ? Fate.Blank : Fate.Kept;
    }

    public int Index { get; }

    public CueText Text { get; }

    public Cue Cue => Text.Cue;

    /// <summary>The cue with the times that it is taken to have.</summary>
    public Cue Timed { get; set; }

    public PointText Points => Text.Points;

    public Span<Fate> Fates => _fates.AsSpan(_first, Text.Points.Length);

    public IReadOnlyList<CueEdit> Edits { get; }

    /// <summary>Places at which somebody else begins to speak.</summary>
    public IReadOnlySet<int> Turns => (IReadOnlySet<int>?)_turns ?? None;

    /// <summary>Places of white space where a word is missing.</summary>
    public IReadOnlySet<int> Censored => (IReadOnlySet<int>?)_censored ?? None;

    /// <summary>Places that go on where the text before them ended, without a space.</summary>
    public IReadOnlySet<int> Glued => (IReadOnlySet<int>?)_glued ?? None;

    public void AddTurn(int at) => (_turns ??= []).Add(at);

    public void AddCensored(int at) => (_censored ??= []).Add(at);

    public void AddGlued(int at) => (_glued ??= []).Add(at);

    public int FirstKept() => Fates.IndexOf(Fate.Kept);

    public int LastKept() => Fates.LastIndexOf(Fate.Kept);

    /// <summary>Gives the code points that are still kept another fate.</summary>
    /// <returns>Their spans: runs with nothing but white space between.</returns>
    public List<Span> Claim(int from, int to, Fate fate)
    {
        var spans = new List<Span>(1);
        var fates = Fates;
        int start = -1,
            end = -1;
        for (var i = from; i <= to; i++)
        {
            if (i < to && fates[i] == Fate.Kept)
            {
                fates[i] = fate;
                start = start < 0 ? i : start;
                end = i + 1;
            }
            else if (start >= 0 && (i == to || fates[i] != Fate.Blank))
            {
                spans.Add(new Span(Index, start, end));
                start = -1;
            }
        }

        return spans;
    }

    /// <returns>The first word that is still kept; -1 when there is none.</returns>
    public int FirstKeptWord()
    {
        var words = Text.Words;
        var fates = Fates;
        for (var w = 0; w < words.Count; w++)
        {
            if (fates[words[w].From] == Fate.Kept)
                return w;
        }

        return -1;
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
