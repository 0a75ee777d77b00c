namespace Tapescript.TranslateAlign;

/// <summary>A row of <c>memory</c>.</summary>
internal sealed class MemoryRow
{
    public string SourceHash { get; init; } = "";

    public string Engine { get; init; } = "";

    public string Glossary { get; init; } = "";

    public string Text { get; init; } = "";
}
