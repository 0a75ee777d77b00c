using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// Translations beneath the lines of a cue, each in <c>&lt;lang xx&gt;…&lt;/lang&gt;</c>. Only languages that a note
/// announces are translations: elsewhere the tag marks a foreign word, and that is part of what was said.
/// </summary>
internal sealed class VttTranslations(TranscriptDraft draft)
{
    private const string Open = "<lang ";
    private const string Close = "</lang>";
    private readonly Dictionary<string, TrackDraft> _tracks = new(StringComparer.Ordinal);
    private readonly CueTextBuilder _builder = new();
    private readonly List<(TrackDraft Track, Cue Cue)> _done = [];
    private TrackDraft? _track;
    private LineRange _lines;

    /// <summary>The lines beneath a cue, in the order of the tags.</summary>
    public static IEnumerable<string> LinesOf(DisplayCue cue, List<string> tags) =>
        TranslationTag
            .Beneath(cue, tags)
            .Select(t => Open + t.Tag + '>' + string.Join('\n', t.Lines.Select(VttText.Escape)) + Close);

    public void AddLanguage(ReadOnlySpan<char> tag)
    {
        var name = tag.Trim().ToString();
        if (name.Length > 0 && !_tracks.ContainsKey(name))
            _tracks.Add(name, draft.AddTrack(TranslationTag.Language(name)));
    }

    /// <summary>Reads a line of a cue; false when it belongs to the source.</summary>
    public bool ReadLine(ReadOnlySpan<char> line, int number)
    {
        if (_track is null)
        {
            if (_tracks.Count == 0 || !line.StartsWith(Open))
                return false;
            var end = line.IndexOf('>');
            if (end < 0 || !_tracks.TryGetValue(line[Open.Length..end].Trim().ToString(), out _track))
                return false;
            line = line[(end + 1)..];
            _lines = new LineRange(number, number);
        }

        var closes = line.EndsWith(Close);
        Append(closes ? line[..^Close.Length] : line);
        _lines = _lines with { Last = number };
        if (closes)
            Take();
        return true;
    }

    /// <summary>Adds what stood beneath the cue that was added last; false when nothing did.</summary>
    public bool Finish(long start, long end, Timing timing, bool paired)
    {
        Take();
        if (_done.Count == 0)
            return false;
        foreach (var (track, cue) in _done)
            track.Add(
                cue with
                {
                    Start = start,
                    End = end,
                    Timing = timing,
                    Pair = paired ? draft.Main.Cues.Count - 1 : null,
                }
            );
        _done.Clear();
        return true;
    }

    private void Append(ReadOnlySpan<char> line)
    {
        _builder.StartLine();
        var scanner = new CaptionScanner(line, overrides: false);
        while (scanner.MoveNext())
            if (scanner.Part == CaptionPart.Text)
                CaptionEntity.Append(_builder, scanner.Text);
        _builder.DropBlankLine();
    }

    private void Take()
    {
        if (_track is not null && !_builder.IsEmpty)
            _done.Add((_track, _builder.Take() with { SourceLines = _lines }));
        _builder.Clear();
        _track = null;
    }
}
