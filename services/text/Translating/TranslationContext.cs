namespace Tapescript.Text.Translating;

/// <summary>What an engine may know beside the sentences.</summary>
public sealed record TranslationContext
{
    /// <summary>Nothing.</summary>
    public static TranslationContext None { get; } = new();

    /// <summary>The document's title.</summary>
    public string? Title { get; init; }

    /// <summary>What was said just before, with its translation where there is one.</summary>
    public IReadOnlyList<ContextPair> Before { get; init; } = [];

    /// <summary>Terms of the glossary that occur in the sentences.</summary>
    public IReadOnlyList<GlossaryTerm> Terms { get; init; } = [];

    /// <summary>What was wrong with the answer before, in words.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];
}
