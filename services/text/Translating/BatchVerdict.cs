namespace Tapescript.Text.Translating;

/// <summary>What became of the answers to one batch.</summary>
/// <param name="Accepted">Translations that may stand, by sentence id.</param>
/// <param name="Refused">A code of <see cref="Contracts.Transcripts.UntranslatedReason"/> for every other sentence.</param>
public sealed record BatchVerdict(
    IReadOnlyDictionary<string, string> Accepted,
    IReadOnlyDictionary<string, string> Refused
)
{
    /// <summary>Of no sentence.</summary>
    public static BatchVerdict None { get; } = new(new Dictionary<string, string>(), new Dictionary<string, string>());
}
