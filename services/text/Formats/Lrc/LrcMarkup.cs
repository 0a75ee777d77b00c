using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>The text of a line, with what would be read as a time escaped.</summary>
internal static class LrcMarkup
{
    /// <summary>The lines as one.</summary>
    public static string Joined(IEnumerable<string> lines) =>
        WideText.JoinAll(lines.Select(l => CaptionText.OneLine(l).Trim()));

    public static void Append(StringBuilder target, TimedText timed)
    {
        var at = 0;
        for (var i = 0; i < timed.Words.Count; i++)
        {
            var word = timed.Words[i];
            var next = i + 1 < timed.Words.Count ? timed.Words[i + 1] : default(TimedWord?);
            AppendText(target, timed.Text, at, word.At);
            LrcWriter.AppendTime(target, '<', word.Start, '>');
            at = next?.At ?? timed.Text.Length;
            var bare = word.At + timed.Text.AsSpan(word.At, at - word.At).TrimEnd().Length;
            AppendText(target, timed.Text, word.At, bare);
            if (word.End is { } end && (next is null || end < next.Value.Start))
                LrcWriter.AppendTime(target, '<', end, '>');
            AppendText(target, timed.Text, bare, at);
        }

        AppendText(target, timed.Text, at, timed.Text.Length);
    }

    private static void AppendText(StringBuilder target, string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            target.Append(text[i]);
            if (IsStampAt(text, i))
                target.Append(LrcLine.Joiner);
        }
    }

    /// <summary>In square brackets times stand at the start of a line only.</summary>
    private static bool IsStampAt(string text, int at) =>
        LrcLine.IsStampAt(text, at, '<', '>')
        || (
            (at == 0 || (at + 1 < text.Length && text[at + 1] == LrcLine.Joiner))
            && LrcLine.IsStampAt(text, at, '[', ']')
        );
}
