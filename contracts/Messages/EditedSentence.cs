namespace Tapescript.Contracts;

/// <summary>A translation that somebody wrote for one sentence.</summary>
public sealed record EditedSentence
{
    /// <summary>The sentence's id.</summary>
    public string Id { get; init; } = "";

    /// <summary>The hash of its text then: once that changes, the translation is no longer its own.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The translation.</summary>
    public string Text { get; init; } = "";
}
