namespace Tapescript.Contracts;

/// <summary>How many sentences have no translation for one reason.</summary>
public sealed record UntranslatedFigures
{
    /// <summary>The reason, such as <c>no-engine</c>.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How many sentences.</summary>
    public int Sentences { get; init; }
}
