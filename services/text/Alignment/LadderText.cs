using System.Text;

namespace Tapescript.Text.Alignment;

/// <summary>A ladder in the notation that aligners and their gold standards share.</summary>
public static class LadderText
{
    /// <summary>Writes one bead a line: <c>[1,2]:[3]</c>, 0-based; a side without counterpart is <c>[]</c>.</summary>
    /// <param name="ladder">The beads, in order.</param>
    /// <returns>The lines, each ended by a line feed.</returns>
    public static string Write(IReadOnlyList<LadderBead> ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        var text = new StringBuilder(ladder.Count * 16);
        foreach (var bead in ladder)
        {
            Side(text, bead.SourceFrom, bead.SourceCount);
            text.Append(':');
            Side(text, bead.TargetFrom, bead.TargetCount);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Side(StringBuilder text, int from, int count)
    {
        text.Append('[');
        for (var i = from; i < from + count; i++)
        {
            if (i > from)
                text.Append(',');
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i}");
        }

        text.Append(']');
    }
}
