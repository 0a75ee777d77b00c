namespace Tapescript.Text.Alignment;

/// <summary>How a band is searched.</summary>
internal enum BandedSearch
{
    /// <summary>Every cell: nothing is known yet.</summary>
    Wide,

    /// <summary>Beads only where a path may still be: the band follows a ladder.</summary>
    Narrow,

    /// <summary>So, and what each bead costs is kept for judging them.</summary>
    Judging,
}
