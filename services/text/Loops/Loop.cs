namespace Tapescript.Text.Loops;

/// <summary>A run of words that repeats with a period.</summary>
/// <param name="First">Index of its first word among the words looked at.</param>
/// <param name="Period">How many words repeat.</param>
/// <param name="Repeats">How many whole times they stand there.</param>
internal readonly record struct Loop(int First, int Period, int Repeats)
{
    /// <summary>How many words its whole repeats have.</summary>
    public int Length => Period * Repeats;

    /// <summary>Long enough to be a recogniser's fault by itself.</summary>
    public bool IsCertain =>
        Period switch
        {
            1 => Repeats >= 8,
            2 => Repeats >= 6,
            3 or 4 => Repeats >= 4,
            _ => Repeats >= 3,
        };

    /// <summary>Long enough to be listed where it stays.</summary>
    public bool IsWorthALook => Repeats >= (Period == 1 ? 3 : 2);

    /// <summary>Long enough to be a fault where the recogniser itself is in doubt.</summary>
    public bool IsFaultWhenDoubted => Repeats >= (Period < 5 ? 3 : 2);
}
