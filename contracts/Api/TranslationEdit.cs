namespace Tapescript.Contracts.Api;

/// <summary>Translations that somebody wrote by hand, as the API takes them.</summary>
public sealed record TranslationEdit
{
    /// <summary>Who wrote them.</summary>
    public string? By { get; init; }

    /// <summary>The translation by the id of its sentence.</summary>
    public IReadOnlyDictionary<string, string> Sentences { get; init; } = new Dictionary<string, string>();
}
