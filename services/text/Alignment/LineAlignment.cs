namespace Tapescript.Text.Alignment;

/// <summary>Two texts with a sentence a line, side by side.</summary>
public sealed record LineAlignment
{
    /// <summary>The beads in order; each line of either text is in exactly one.</summary>
    public IReadOnlyList<LineBead> Beads { get; init; } = [];

    /// <summary>How likely it is that the two texts say the same at all, 0..1; high where there is too little to tell.</summary>
    public double Kinship { get; init; } = 1;

    /// <summary>Whether they may be a text and its translation.</summary>
    public bool AreKin => Kinship >= Alignment.Kinship.Least;
}
