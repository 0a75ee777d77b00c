using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// The text of one line of dialogue after another: what stands in braces is no text, syllables of karaoke are words with
/// times, drawings are dropped, and a style for translations begins one.
/// </summary>
internal sealed class AssText(TranscriptDraft draft)
{
    /// <summary>Begins the names of the styles that translations are written in.</summary>
    public const string TranslationStyle = "Translation ";

    /// <summary>After a backslash that is text: players show nothing for it, and the letter after it means nothing.</summary>
    public const char Joiner = '\u2060';

    private readonly CueTextBuilder _builder = new();
    private readonly List<(string? Tag, Cue Cue)> _parts = [];
    private readonly Dictionary<string, TrackDraft> _tracks = new(StringComparer.Ordinal);
    private readonly AssOverrides _overrides = new();

    /// <summary>Adds the cue; false when there is no text.</summary>
    public bool Read(ReadOnlySpan<char> text, long start, long end, Timing timing, int number, string? speaker)
    {
        _overrides.Begin(start);
        string? tag = null;
        var braces = true;
        while (!text.IsEmpty)
        {
            var mark = text.IndexOfAny('\\', '{');
            Append(mark < 0 ? text : text[..mark]);
            if (mark < 0)
                break;
            text = text[mark..];
            var close = text[0] == '{' && braces ? text.IndexOf('}') : -1;
            if (text[0] == '\\')
            {
                text = text[Escape(text)..];
            }
            else if (close < 0)
            {
                braces = false;
                Append("{");
                text = text[1..];
            }
            else
            {
                if (_overrides.Read(text[1..close]) is { } style)
                {
                    Take(tag);
                    tag = style;
                }

                text = text[(close + 1)..];
            }
        }

        Take(tag);
        return Add(start, end, timing, new LineRange(number, number), speaker);
    }

    /// <summary>Reads what a backslash begins; returns its length.</summary>
    private int Escape(ReadOnlySpan<char> text)
    {
        var next = text.Length > 1 ? text[1] : ' ';
        if (next is 'N' or 'n')
        {
            _builder.DropBlankLine();
            _builder.StartLine();
        }
        else if (next is 'h' or '{' or '}')
            Append(
                next == 'h' ? "\u00A0"
                : next == '{' ? "{"
                : "}"
            );
        else
            Append("\\");
        return next is 'N' or 'n' or 'h' or '{' or '}' or Joiner ? 2 : 1;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || _overrides.Draws)
            return;
        if (_builder.IsEmpty)
            _builder.StartLine();
        var lead = text.Length - text.TrimStart().Length;
        _builder.Append(text[..lead]);
        if (lead == text.Length)
            return;
        if (_overrides.TakeWord() is { } word)
            _builder.AddWord(new Word(_builder.Length, word.Start, word.End));
        _builder.Append(text[lead..]);
    }

    private void Take(string? tag)
    {
        _builder.DropBlankLine();
        var cue = _builder.Take();
        if (!string.IsNullOrWhiteSpace(cue.Text))
            _parts.Add((tag, cue));
    }

    private bool Add(long start, long end, Timing timing, LineRange lines, string? speaker)
    {
        var any = _parts.Count > 0;
        int? pair = null;
        foreach (var (tag, part) in _parts)
        {
            var cue = part with { Start = start, End = end, Timing = timing, SourceLines = lines };
            if (tag is null)
            {
                draft.Main.Add(cue with { Speaker = speaker is null ? null : draft.SpeakerOf(speaker) });
                pair = draft.Main.Cues.Count - 1;
            }
            else
                TrackOf(tag).Add(cue with { Pair = pair, Words = null });
        }

        _parts.Clear();
        return any;
    }

    private TrackDraft TrackOf(string tag)
    {
        if (!_tracks.TryGetValue(tag, out var track))
            _tracks.Add(tag, track = draft.AddTrack(TranslationTag.Language(tag)));
        return track;
    }
}
