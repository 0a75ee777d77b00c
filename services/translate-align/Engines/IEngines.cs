namespace Tapescript.TranslateAlign.Engines;

/// <summary>The engines of this machine.</summary>
internal interface IEngines
{
    /// <summary>The engine for a pair of languages (BCP 47); null when there is none.</summary>
    Task<ITranslationEngine?> FindAsync(string sourceLanguage, string targetLanguage, CancellationToken ct);

    /// <summary>What to do to get one, in words.</summary>
    string HowToGet(string sourceLanguage, string targetLanguage);
}
