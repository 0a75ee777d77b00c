namespace Tapescript.TranslateAlign.Engines;

/// <summary>The engines that are set up.</summary>
internal interface IEngines
{
    /// <summary>The engines for a pair of languages (BCP 47), the one to ask first first; empty when there is none.</summary>
    Task<IReadOnlyList<GuardedEngine>> FindAsync(string sourceLanguage, string targetLanguage, CancellationToken ct);

    /// <summary>What to do to get one, in words.</summary>
    string HowToGet(string sourceLanguage, string targetLanguage);
}
