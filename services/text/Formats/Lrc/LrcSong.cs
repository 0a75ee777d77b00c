using System.Globalization;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Collects lines and puts them in order of time; a line without text ends the one before it.</summary>
internal sealed class LrcSong(TranscriptDraft draft)
{
    public const string Estimated = "estimated";
    private const long MostOffset = 1L << 32;
    private const int MostStampsWithWords = 100;
    private readonly LrcText _text = new();
    private long _offset;
    private readonly LrcTranslation _translation = new(draft);
    private bool _estimated;

    public void ReadLine(string line, int number)
    {
        if (string.IsNullOrWhiteSpace(line))
            return;
        if (LrcLine.IsTag(line, out var key, out var value))
        {
            ReadTag(key, value, number);
            return;
        }

        var stamps = new List<(long Ms, bool Exact)>();
        var at = line.Length - line.AsSpan().TrimStart().Length;
        while (TimeCode.TryParseBracketed(line, at, '[', ']', out var ms, out var exact, out var after))
        {
            stamps.Add((ms, exact));
            at = after;
            while (at < line.Length && line[at] == ' ')
                at++;
        }

        if (stamps.Count == 0)
            draft.Problems.Add(number, Severity.Error, "lrc.stray-text", "Text without a time; it was left out.");
        else if (_text.Read(line.AsSpan(at)) is var text && !_translation.Take(text, stamps, number))
            Add(stamps, text, number);
    }

    public void Finish()
    {
        List<(Cue Cue, int Place)> order =
        [
            .. draft.Main.Cues.Select((c, i) => (Shift(c), i)).OrderBy(c => c.Item1.Start),
        ];
        var cues = order.ConvertAll(c => c.Cue);
        TimeEstimate.CloseByNext(cues);
        draft.Main.Cues.Clear();
        draft.Main.Cues.AddRange(cues.Where(c => c.Text.Length > 0));
        _translation.Finish(cues, order.ConvertAll(c => c.Place));
    }

    private void Add(List<(long Ms, bool Exact)> stamps, Cue text, int number)
    {
        if (stamps.Count > MostStampsWithWords)
            text = text with { Words = null };
        foreach (var (ms, exact) in stamps)
            draft.Main.Add(
                text with
                {
                    Start = ms,
                    Timing =
                        _estimated ? Timing.Estimated
                        : exact ? Timing.Exact
                        : Timing.Second,
                    SourceLines = new LineRange(number, number),
                    Words = text.Words is null ? null : [.. text.Words.Select(w => Moved(w, ms - stamps[0].Ms))],
                }
            );
    }

    /// <summary>A positive offset makes the lines come sooner.</summary>
    private Cue Shift(Cue cue) =>
        _offset == 0
            ? cue
            : cue with
            {
                Start = Math.Max(0, (cue.Start ?? 0) - _offset),
                Words = cue.Words is null ? null : [.. cue.Words.Select(w => Moved(w, -_offset))],
            };

    private static Word Moved(Word word, long by) =>
        word with
        {
            Start = Math.Max(0, word.Start + by),
            End = word.End is { } end ? Math.Max(0, end + by) : null,
        };

    private void ReadTag(string key, string value, int number)
    {
        if (value.Length == 0)
            return;
        switch (key)
        {
            case "ti":
                draft.Title ??= value;
                break;
            case "ar":
                draft.Channel ??= value;
                break;
            case "la":
                draft.Language ??= value;
                break;
            case "source":
                draft.Url ??= value;
                break;
            case LrcTranslation.Key:
                _translation.Begin(value);
                break;
            case "times" when value == Estimated:
                _estimated = true;
                break;
            case "length" when TimeCode.TryParse(value, out var length, out _) && length >= 0:
                draft.DurationMs ??= length;
                break;
            case "offset"
                when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset)
                    && Math.Abs(offset) < MostOffset:
                _offset = offset;
                break;
            case "offset":
                draft.Problems.Add(number, Severity.Warning, "lrc.offset", "The offset is no number of milliseconds.");
                break;
            default:
                draft.Extra.Add(new MetaEntry(key, value));
                break;
        }
    }
}
