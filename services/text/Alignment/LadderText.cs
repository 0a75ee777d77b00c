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
            Side(text, Enumerable.Range(bead.SourceFrom, bead.SourceCount));
            text.Append(':');
            Side(text, Enumerable.Range(bead.TargetFrom, bead.TargetCount));
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Writes beads of lines as <see cref="Write(IReadOnlyList{LadderBead})"/> does.</summary>
    /// <param name="beads">The beads, in order.</param>
    /// <returns>The lines, each ended by a line feed.</returns>
    public static string Write(IReadOnlyList<LineBead> beads)
    {
        ArgumentNullException.ThrowIfNull(beads);
        var text = new StringBuilder(beads.Count * 16);
        foreach (var bead in beads)
        {
            Side(text, bead.Source);
            text.Append(':');
            Side(text, bead.Target);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Side(StringBuilder text, IEnumerable<int> lines) =>
        text.Append('[').AppendJoin(',', lines).Append(']');
}
