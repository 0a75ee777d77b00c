namespace Tapescript.TranslateAlign;

/// <summary>A sentence that somebody translated.</summary>
internal sealed record EditRow
{
    public string Language { get; init; } = "";

    public string SentenceId { get; init; } = "";

    public string SourceHash { get; init; } = "";

    public string Text { get; init; } = "";
}
