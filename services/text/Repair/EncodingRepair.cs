using System.Text;
using Tapescript.Text.Words;

namespace Tapescript.Text.Repair;

/// <summary>Decodes text that was decoded with the wrong encoding. Text that is right never changes.</summary>
public static class EncodingRepair
{
    private const int MostFaults = 4;

    /// <summary>Repairs a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text as it was meant.</returns>
    public static string Fix(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!MayBeMisread(text))
            return text;
        var points = CodePoints.Of(text);
        var edits = Find(points);
        if (edits.Count == 0)
            return text;
        var repaired = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            repaired.Append(CodePoints.ToText(points.AsSpan(at, edit.From - at))).Append(edit.After);
            at = edit.To;
        }

        return repaired.Append(CodePoints.ToText(points.AsSpan(at))).ToString();
    }

    /// <summary>Finds what was decoded wrongly, also when it happened more than once.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The pieces, in order, apart from each other.</returns>
    public static IReadOnlyList<EncodingEdit> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MayBeMisread(text) ? Find(CodePoints.Of(text)) : [];
    }

    private static List<EncodingEdit> Find(int[] points)
    {
        var text = new List<Read>(points.Length);
        for (var i = 0; i < points.Length; i++)
            text.Add(new Read(points[i], i, i + 1, false));
        for (var fault = 0; fault < MostFaults; fault++)
        {
            var next = Pass(text);
            if (next.Count == text.Count)
                break;
            text = next;
        }

        var edits = new List<EncodingEdit>();
        for (var i = 0; i < text.Count; i++)
        {
            if (!text[i].Changed)
                continue;
            var after = new StringBuilder();
            var first = i;
            for (; i < text.Count && text[i].Changed; i++)
                CodePoints.Append(after, text[i].Point);
            edits.Add(new EncodingEdit(text[first].From, text[i - 1].To, after.ToString()));
        }

        return edits;
    }

    private static List<Read> Pass(List<Read> text)
    {
        var points = text.ConvertAll(r => r.Point).ToArray();
        var next = new List<Read>(text.Count);
        for (var i = 0; i < points.Length; )
        {
            var length = points[i] is >= 0xC2 and <= 0xF4 ? MisreadUtf8.Read(points, i, out var meant) : meant = 0;
            if (length == 0)
            {
                next.Add(text[i++]);
                continue;
            }

            next.Add(new Read(meant, text[i].From, text[i + length - 1].To, true));
            i += length;
        }

        return next;
    }

    private static bool MayBeMisread(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is >= '\u00C2' and <= '\u00F4' && text[i + 1] >= '\u0080')
                return true;
        }

        return false;
    }

    private readonly record struct Read(int Point, int From, int To, bool Changed);
}
