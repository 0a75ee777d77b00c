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

    /// <summary>The answer left this sentence out.</summary>
    public const string MissingAnswer = "missing-answer";

    /// <summary>The engine gave a neighbour's translation again.</summary>
    public const string RepeatsNeighbour = "repeats-neighbour";

    /// <summary>The answers stood beside the wrong sentences.</summary>
    public const string OutOfStep = "out-of-step";

    /// <summary>The answer is in other letters than the language's.</summary>
    public const string WrongScript = "wrong-script";

    /// <summary>The answer is in another language.</summary>
    public const string WrongLanguage = "wrong-language";

    /// <summary>The engine said more than the translation.</summary>
    public const string ExtraText = "extra-text";

    /// <summary>What the engines may cost in a day was used up.</summary>
    public const string OverBudget = "over-budget";

    /// <summary>The translation that the source has leaves this sentence out.</summary>
    public const string NotInSource = "not-in-source";

    /// <summary>The translation that the source has ends before this sentence.</summary>
    public const string SourceEnds = "source-translation-ends";

    /// <summary>The language of the source is not known.</summary>
    public const string UnknownLanguage = "unknown-language";
}
