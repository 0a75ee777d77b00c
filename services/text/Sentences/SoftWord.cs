namespace Tapescript.Text.Sentences;

/// <summary>A word as the model sees it.</summary>
/// <param name="Hash">Of its letters in lower case; stable.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Traits">What it does where sentences meet.</param>
internal readonly record struct SoftWord(uint Hash, SoftClass Kind, SoftTraits Traits)
{
    public uint Class => (uint)Kind;

    /// <param name="folded">A word in lower case with straight apostrophes.</param>
    public static SoftWord Of(ReadOnlySpan<char> folded)
    {
        // FNV-1a.
        var hash = 2166136261u;
        foreach (var c in folded)
            hash = (hash ^ c) * 16777619;
        return new SoftWord(hash, SoftLexicon.Of(folded), SoftWords.Of(folded));
    }
}
