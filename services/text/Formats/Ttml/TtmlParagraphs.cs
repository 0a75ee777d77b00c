using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// Tells the source from its translations when all paragraphs are read. A division in another language is one; so is a
/// paragraph that names another language and has the times of the one above it.
/// </summary>
internal sealed class TtmlParagraphs(TranscriptDraft draft, TtmlHead head)
{
    private readonly List<(Cue Cue, string Language, bool Own)> _cues = [];
    private readonly CueTimes _times = new("ttml", draft.Problems);
    private readonly CueTimes _untold = new("ttml", new ProblemList());
    private readonly Dictionary<string, TrackDraft> _tracks = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The language of the root element.</summary>
    public string Language { get; set; } = "";

    public void Add(TtmlParagraph paragraph, int lastLine)
    {
        var language = paragraph.Element.Language;
        var own = Is(language, Language) || (_cues.Count == 0);
        if (paragraph.ToCue(own ? _times : _untold, lastLine) is not { } cue)
            return;
        if (paragraph.Agent is { Length: > 0 } agent)
            cue = cue with { Speaker = head.SpeakerOf(agent) };
        _cues.Add((cue, language, paragraph.OwnLanguage));
    }

    public void Finish()
    {
        if (_cues.Count == 0)
            return;
        if (!_cues.Exists(c => Is(c.Language, Language)))
            Language = _cues[0].Language;
        draft.Language = Language.Length == 0 ? null : TranslationTag.Language(Language);
        foreach (var (cue, language, own) in _cues)
        {
            var timed = head.Estimated && cue.Start is not null ? cue with { Timing = Timing.Estimated } : cue;
            if (Is(language, Language) || (own && !IsBeneath(cue)))
                draft.Main.Add(timed);
            else
                TrackOf(language).Add(timed with { Speaker = null, Pair = own ? draft.Main.Cues.Count - 1 : null });
        }

        MissingTimes.Fill(draft.Main.Cues);
        PairByTimes();
    }

    private bool IsBeneath(Cue cue) =>
        draft.Main.Cues is [.., var above] && above.Start == cue.Start && above.End == cue.End;

    private TrackDraft TrackOf(string language)
    {
        if (!_tracks.TryGetValue(language, out var track))
            _tracks.Add(language, track = draft.AddTrack(TranslationTag.Language(language)));
        return track;
    }

    private void PairByTimes()
    {
        var starts = new Dictionary<long, int>();
        for (var i = 0; i < draft.Main.Cues.Count; i++)
            if (draft.Main.Cues[i].Start is { } start)
                starts.TryAdd(start, i);
        foreach (var track in _tracks.Values)
            for (var i = 0; i < track.Cues.Count; i++)
                if (track.Cues[i] is { Pair: null, Start: { } start } cue && starts.TryGetValue(start, out var pair))
                    track.Cues[i] = cue with { Pair = pair };
    }

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
