namespace Tapescript.Text.Drifting;

/// <summary>The source cues that a cue of a translation says.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many.</param>
/// <param name="Gain">By how much that is better than what it stands under, in natural logarithms of odds.</param>
internal readonly record struct SaidCues(int First, int Count, double Gain)
{
    /// <summary>The one to stand under.</summary>
    public int Middle => First + ((Count - 1) / 2);

    /// <summary>How far ahead of the source cue that it stands under (or behind, negative) it is.</summary>
    public int Lead(int pair) =>
        pair < First ? First - pair
        : pair >= First + Count ? First + Count - 1 - pair
        : 0;
}
