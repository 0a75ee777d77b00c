namespace Tapescript.Contracts;

/// <summary>What a submitter may ask for; every message of a run carries it.</summary>
public sealed record RunOptions
{
    /// <summary>Target languages, BCP 47, in the order asked for.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The language of the source, when the submitter knows better than the source does.</summary>
    public string? SourceLanguage { get; init; }

    /// <summary>Repairs that are not to be made, by name.</summary>
    public IReadOnlyList<string> RepairsOff { get; init; } = [];

    /// <summary>What is to be done to the text besides, by name.</summary>
    public IReadOnlyList<string> RepairsAlso { get; init; } = [];

    /// <summary>Terms and how they are to be translated, as <c>POST /api/glossaries</c> returned it; null: none of one's own.</summary>
    public BlobRef? Glossary { get; init; }
}
