namespace Tapescript.Contracts;

/// <summary>Whether a translation uses the glossary's terms.</summary>
public sealed record GlossaryUse
{
    /// <summary>Places where a term occurs in a sentence that has a translation.</summary>
    public int Occurring { get; init; }

    /// <summary>Those of them where the translation has the term's translation.</summary>
    public int Honoured { get; init; }

    /// <summary>Terms that were not used, such as <c>paper → artículo (2 times)</c>; at most ten.</summary>
    public IReadOnlyList<string> Missed { get; init; } = [];
}
