namespace Tapescript.Contracts.Transcripts;

/// <summary>Codes that say why a sentence has no translation.</summary>
public static class UntranslatedReason
{
    /// <summary>No engine that is installed translates this pair of languages.</summary>
    public const string NoEngine = "no-engine";

    /// <summary>The engine failed.</summary>
    public const string EngineFailed = "engine-failed";

    /// <summary>The engine answered nothing.</summary>
    public const string EmptyAnswer = "empty-answer";

    /// <summary>The engine gave the source text back.</summary>
    public const string SameAsSource = "same-as-source";

    /// <summary>The answer was far too long or too short.</summary>
    public const string BadLength = "bad-length";

    /// <summary>The translation that the source has leaves this sentence out.</summary>
    public const string NotInSource = "not-in-source";

    /// <summary>The translation that the source has ends before this sentence.</summary>
    public const string SourceEnds = "source-translation-ends";

    /// <summary>The language of the source is not known.</summary>
    public const string UnknownLanguage = "unknown-language";
}
