namespace Tapescript.Text.Translating;

/// <summary>What an engine answered to a batch.</summary>
/// <param name="Texts">The answers by the key that the engine gave them.</param>
/// <param name="Faults">What is wrong with the answer as a whole, in words that the engine can be told.</param>
public sealed record AnswerReading(IReadOnlyDictionary<string, string> Texts, IReadOnlyList<string> Faults)
{
    /// <summary>Nothing of use, and why.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <returns>An answer without texts.</returns>
    public static AnswerReading Useless(string fault) => new(new Dictionary<string, string>(), [fault]);
}
