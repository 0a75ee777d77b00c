using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The text of a cue with the words in it that have times, for formats that write a mark before each.</summary>
/// <param name="Text">Lines that are not blank, joined by LF.</param>
/// <param name="Words">In order of text and of time.</param>
internal sealed record TimedText(string Text, IReadOnlyList<TimedWord> Words)
{
    /// <summary>Takes a cue's source lines.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="unit">What times are counted in, in ms.</param>
    /// <param name="clean">Whether words of a clean document have times too.</param>
    /// <param name="oneLine">Whether lines are joined to one.</param>
    public static TimedText Of(DisplayCue cue, int unit, bool clean, bool oneLine = false)
    {
        if ((cue.Raw?.Words ?? (clean ? cue.SpokenWords : null)) is not { } times)
            return new TimedText(Lines(cue.Lines, oneLine), []);
        var words = new Dictionary<int, Word>();
        foreach (var word in times)
            words[word.Offset] = word;
        var text = new StringBuilder();
        var found = new List<TimedWord>();
        var point = 0;
        foreach (var line in (cue.Raw?.Text.Split('\n') ?? (IEnumerable<string>)cue.Lines))
        {
            var kept = !string.IsNullOrWhiteSpace(line);
            if (kept && text.Length > 0)
                text.Append(oneLine ? WideText.Separator(Last(text), line.TrimStart()) : "\n");
            var from = oneLine ? line.Length - line.AsSpan().TrimStart().Length : 0;
            var to = oneLine ? line.AsSpan().TrimEnd().Length : line.Length;
            Word? pending = null;
            for (var i = 0; i < line.Length; i++)
            {
                if (!char.IsLowSurrogate(line[i]) && words.TryGetValue(point++, out var word))
                    pending = word;
                if (pending is { } starts && !char.IsWhiteSpace(line[i]))
                {
                    found.Add(Timed(starts, text.Length, cue.Start, found, unit));
                    pending = null;
                }

                if (kept && i >= from && i < to)
                    text.Append(CaptionText.OneLine(line[i]));
            }

            point++;
        }

        return new TimedText(text.ToString(), found);
    }

    /// <summary>A time in units, rounded; so a time that was read from units comes out as it was.</summary>
    public static long Units(long ms, int unit) => (Math.Max(0, ms) + (unit / 2)) / unit;

    private static TimedWord Timed(Word word, int at, long start, List<TimedWord> before, int unit)
    {
        var least = before.Count > 0 ? before[^1].Start : Units(start, unit);
        var from = Math.Max(least, Units(word.Start, unit));
        return new TimedWord(at, from, word.End is { } end ? Math.Max(from, Units(end, unit)) : null);
    }

    private static string Last(StringBuilder text) =>
        text.ToString(Math.Max(0, text.Length - 2), Math.Min(2, text.Length));

    private static string Lines(IEnumerable<string> lines, bool oneLine)
    {
        var kept = lines.Where(l => !string.IsNullOrWhiteSpace(l)).Select(CaptionText.OneLine);
        return oneLine ? WideText.JoinAll(kept.Select(l => l.Trim())) : string.Join('\n', kept);
    }
}
