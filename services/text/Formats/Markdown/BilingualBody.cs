using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The cues of a bilingual caption document. The translation is a track of its own; it keeps no times.</summary>
internal sealed class BilingualBody(TranscriptDraft draft)
{
    private readonly List<string> _source = [];
    private readonly List<string> _translation = [];
    private readonly CueTimes _times = new("bilingual", draft.Problems);
    private TrackDraft? _track;
    private Cue? _cue;
    private LineRange _translated;
    private readonly List<string> _chapters = [];

    public string? TranslationLanguage { get; set; }

    /// <summary>Whether the header says that the times are not the media's.</summary>
    public bool Estimated { get; set; }

    public bool IsOpen => _cue is not null;

    public void Open(long start, bool exact, string text, int line)
    {
        Close();
        _times.CheckStart(start, line);
        _cue = new Cue
        {
            Start = start,
            Timing =
                Estimated ? Timing.Estimated
                : exact ? Timing.Exact
                : Timing.Second,
            SourceLines = new LineRange(line, line),
        };
        if (text.Length > 0)
            _source.Add(text);
        PlaceChapters(start);
    }

    public void OpenChapter(string title) => _chapters.Add(title);

    /// <summary>An indented line translates the cue above it; any other goes on with its text.</summary>
    public void Continue(string line, int number)
    {
        if (line[0] is ' ' or '\t')
        {
            if (line.Trim() == BilingualReader.NotTranslated)
                return;
            _translated = new LineRange(_translation.Count == 0 ? number : _translated.First, number);
            _translation.Add(line.Trim());
        }
        else
        {
            _source.Add(line.Trim());
            _cue = _cue! with { SourceLines = new LineRange(_cue.SourceLines!.Value.First, number) };
        }
    }

    public void Finish()
    {
        Close();
        TimeEstimate.CloseByNext(draft.Main.Cues);

        // Chapters after the last cue begin where it ends.
        PlaceChapters(draft.Main.Cues.Count > 0 ? draft.Main.Cues[^1].End ?? 0 : 0);
    }

    private void PlaceChapters(long start)
    {
        foreach (var title in _chapters)
            draft.Chapters.Add(new Chapter { Title = title, Start = start });
        _chapters.Clear();
    }

    private void Close()
    {
        if (_cue is null)
            return;
        if (_source.Count == 0)
            draft.Problems.Add(
                _cue.SourceLines?.First,
                Severity.Info,
                "bilingual.empty-cue",
                _translation.Count == 0 ? "The cue has no text; it was left out." : "The cue has only a translation."
            );
        if (_source.Count > 0 || _translation.Count > 0)
        {
            var text = CueTextBuilder.Of(_source);
            draft.Main.Add(_cue with { Text = text.Text, Lines = text.Lines });
        }

        if (_translation.Count > 0)
        {
            _track ??= draft.AddTrack(TranslationLanguage);
            _track.Add(
                CueTextBuilder.Of(_translation) with
                {
                    Pair = draft.Main.Cues.Count - 1,
                    SourceLines = _translated,
                }
            );
        }

        _source.Clear();
        _translation.Clear();
        _cue = null;
    }
}
