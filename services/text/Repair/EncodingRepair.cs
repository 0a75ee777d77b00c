using System.Text;
using Tapescript.Text.Words;

namespace Tapescript.Text.Repair;

/// <summary>Decodes text that was decoded with the wrong encoding. Text that is right never changes.</summary>
public static class EncodingRepair
{
    private const int LongestPiece = 1 << 20;

    /// <summary>Repairs a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text as it was meant; the same string where nothing was wrong.</returns>
    public static string Fix(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? repaired = null;
        var copied = 0;
        foreach (var (from, to) in SuspiciousLines(text))
        {
            var points = CodePoints.Of(text[from..to]);
            if (LineRepair.Fix(TracedPoint.Of(points, 0)) is not { } line)
                continue;
            repaired ??= new StringBuilder(text.Length);
            repaired.Append(text, copied, from - copied);
            foreach (var read in line)
                CodePoints.Append(repaired, read.Point);
            copied = to;
        }

        return repaired is null ? text : repaired.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Tells whether a text has nothing to repair.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True when <see cref="Fix"/> gives the same text.</returns>
    public static bool IsClean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var (from, to) in SuspiciousLines(text))
        {
            if (LineRepair.Fix(TracedPoint.Of(CodePoints.Of(text[from..to]), 0)) is not null)
                return false;
        }

        return true;
    }

    /// <summary>Finds what was decoded wrongly, also when it happened more than once.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The pieces, in order, apart from each other.</returns>
    public static IReadOnlyList<EncodingEdit> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (System.Text.Ascii.IsValid(text))
            return [];
        var edits = new List<EncodingEdit>();
        int counted = 0,
            at = 0;
        foreach (var (from, to) in SuspiciousLines(text))
        {
            at += CodePoints.Count(text[counted..from]);
            var points = CodePoints.Of(text[from..to]);
            if (LineRepair.Fix(TracedPoint.Of(points, at)) is { } line)
                Collect(line, edits);
            at += points.Length;
            counted = to;
        }

        return edits;
    }

    private static void Collect(TracedPoint[] line, List<EncodingEdit> edits)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (!line[i].Changed)
                continue;
            var after = new StringBuilder();
            var first = i;
            for (; i < line.Length && line[i].Changed; i++)
                CodePoints.Append(after, line[i].Point);
            edits.Add(new EncodingEdit(line[first].From, line[i - 1].To, after.ToString()));
        }
    }

    private static IEnumerable<(int From, int To)> SuspiciousLines(string text)
    {
        for (var from = 0; from < text.Length; )
        {
            var next = text.AsSpan(from).IndexOfAnyExceptInRange('\0', '\u007f');
            if (next < 0)
                yield break;
            from = Math.Max(from, text.LastIndexOf('\n', from + next, next + 1) + 1);
            var to = End(text, from);
            yield return (from, to);
            from = to;
        }
    }

    private static int End(string text, int from)
    {
        var end = text.AsSpan(from).IndexOf('\n');
        end = end < 0 ? text.Length : from + end;
        if (end - from <= LongestPiece)
            return end;
        var space = text.LastIndexOf(' ', from + LongestPiece, LongestPiece / 2);
        return space < 0 ? from + LongestPiece : space;
    }
}
