namespace Tapescript.Text.Cleaning;

/// <summary>A run of words that repeats with a period.</summary>
/// <param name="First">Index of its first word among the words looked at.</param>
/// <param name="Period">How many words repeat.</param>
/// <param name="Repeats">How many whole times they stand there.</param>
/// <param name="Length">All its words, an unfinished last repeat included.</param>
internal readonly record struct Loop(int First, int Period, int Repeats, int Length)
{
    /// <summary>Long enough to be a recogniser's fault by itself.</summary>
    public bool IsCertain =>
        Period switch
        {
            1 => Repeats >= 8,
            2 => Repeats >= 6,
            3 or 4 => Repeats >= 4,
            _ => Repeats >= 3,
        };
}
