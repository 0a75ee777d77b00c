using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Rolling;
using Tapescript.Text.Tidying;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>A track while it is cleaned: the fate of every code point, and the record of every change.</summary>
internal sealed class CleaningWork
{
    private readonly List<Change> _changes = [];
    private readonly Lazy<RollingResult> _rolling;

    public CleaningWork(Transcript imported, CleaningOptions options, int number = 0)
    {
        Imported = imported;
        Options = options;
        Track = number;
        var track = imported.Tracks.Count > number ? imported.Tracks[number] : new Track();
        Origin = track.Origin;
        Texts = CueText.Of(track.Cues);
        RepairsEncoding = options.Does(ChangeKind.Encoding);
        TidyOperation[] also = [.. options.Also.Select(name => TidyOperations.Find(name)!)];
        Also = also;
        Cues = CuesOf(Texts, RepairsEncoding, also);
        Language = number > 0 ? track.Language : options.Language ?? track.Language ?? imported.Meta.Language;
        _rolling = new Lazy<RollingResult>(() =>
            RollingCaptions.Find(Texts, number == 0 ? imported.Source.Format : "")
        );
        Punctuation = Punctuation.Of(Texts);
    }

    public Transcript Imported { get; }

    public CleaningOptions Options { get; }

    /// <summary>The number of the track: 0 is the source, the others are translations.</summary>
    public int Track { get; }

    public TrackOrigin Origin { get; }

    public bool RepairsEncoding { get; }

    public IReadOnlyList<TidyOperation> Also { get; }

    /// <summary>Hears how far cleaning is, in percent.</summary>
    public IProgress<int>? Progress { get; init; }

    public string? Language { get; set; }

    public CueText[] Texts { get; }

    public CueWork[] Cues { get; }

    /// <summary>What rolls, whether it is to be dropped or not.</summary>
    public RollingResult Rolling => _rolling.Value;

    /// <summary>The cues are shown longer than they are said, by design.</summary>
    public bool MayOverlap =>
        RollingCaptions.HoldsWordsOnce(Imported.Source.Format)
        || Rolling.Removals.Count > 0
        || Rolling.Ranges.Count > 0;

    public Punctuation Punctuation { get; }

    public IReadOnlyList<Change> Changes => _changes;

    public List<TranscriptEvent> Events { get; } = [];

    public List<Problem> Problems { get; } = [];

    public bool Does(string repair) => Options.Does(repair);

    public void Record(Change change) => _changes.Add(change with { Id = _changes.Count, Track = Track });

    /// <summary>Puts changes in the place of those there are.</summary>
    public void Replace(IReadOnlyList<Change> changes)
    {
        _changes.Clear();
        foreach (var change in changes)
            Record(change);
    }

    /// <summary>Removes a piece of a cue, on record.</summary>
    public void Remove(CueWork cue, int from, int to, Fate fate, string kind, Span? keptAs = null)
    {
        foreach (var span in cue.Claim(from, to, fate))
        {
            Record(
                new Change
                {
                    Kind = kind,
                    Spans = [span],
                    Before = cue.Text.Slice(span.From, span.To),
                    KeptAs = keptAs,
                }
            );
        }
    }

    private static CueWork[] CuesOf(CueText[] texts, bool repairsEncoding, TidyOperation[] also)
    {
        var fates = new Fate[texts.Sum(t => t.Points.Length)];
        var cues = new CueWork[texts.Length];
        var first = 0;
        for (var i = 0; i < cues.Length; i++)
        {
            cues[i] = new CueWork(i, texts[i], fates, first, CueEdits.Find(texts[i], repairsEncoding, also));
            first += texts[i].Points.Length;
        }

        return cues;
    }

    /// <summary>The cues that still say something, in order.</summary>
    public IEnumerable<CueWork> Speaking() => Cues.Where(c => c.FirstKept() >= 0);
}
