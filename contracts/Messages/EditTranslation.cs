namespace Tapescript.Contracts;

/// <summary>Command, gateway → translate-align: somebody wrote translations by hand.</summary>
public sealed record EditTranslation
{
    /// <summary>The run whose document was read.</summary>
    public Guid RunId { get; init; }

    /// <summary>The canonical video id.</summary>
    public string VideoId { get; init; } = "";

    /// <summary>The document that was read.</summary>
    public BlobRef Document { get; init; } = new("", 0, "");

    /// <summary>The language of the translation, as the document names it.</summary>
    public string Language { get; init; } = "";

    /// <summary>Who wrote them.</summary>
    public string By { get; init; } = "";

    /// <summary>The sentences.</summary>
    public IReadOnlyList<EditedSentence> Sentences { get; init; } = [];
}
