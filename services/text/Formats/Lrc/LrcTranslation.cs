using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// Where a tag announces a translation, a line with the time of the one above it is that line's translation; elsewhere
/// it is a second line of the song.
/// </summary>
internal sealed class LrcTranslation(TranscriptDraft draft)
{
    public const string Key = "translation";
    private TrackDraft? _track;
    private int _translated = -1;

    public void Begin(string language) => _track ??= draft.AddTrack(TranslationTag.Language(language));

    /// <summary>Takes a line; false when it belongs to the source.</summary>
    public bool Take(Cue text, List<(long Ms, bool Exact)> stamps, int number)
    {
        var above = draft.Main.Cues.Count - 1;
        if (
            _track is null
            || text.Text.Length == 0
            || stamps.Count != 1
            || above < 0
            || above == _translated
            || draft.Main.Cues[above].Text.Length == 0
            || draft.Main.Cues[above].Start != stamps[0].Ms
        )
            return false;
        _translated = above;
        _track.Add(text with { Pair = above, Words = null, SourceLines = new LineRange(number, number) });
        return true;
    }

    /// <summary>Gives the lines the times of those above them, once all are in order.</summary>
    /// <param name="cues">The source in order, with stamps that stand alone.</param>
    /// <param name="places">Where each stood in the file.</param>
    public void Finish(List<Cue> cues, List<int> places)
    {
        if (_track is null)
            return;
        var found = new Dictionary<int, (Cue Cue, int Index)>();
        for (int i = 0, index = 0; i < cues.Count; i++)
            if (cues[i].Text.Length > 0)
                found[places[i]] = (cues[i], index++);
        for (var i = 0; i < _track.Cues.Count; i++)
        {
            var (cue, index) = found[_track.Cues[i].Pair!.Value];
            _track.Cues[i] = _track.Cues[i] with
            {
                Start = cue.Start,
                End = cue.End,
                Timing = cue.Timing,
                Pair = index,
            };
        }
    }
}
