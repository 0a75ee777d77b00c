using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>A kind of engine, as it is set up here.</summary>
internal interface IEngineSource
{
    /// <summary>As options spell it.</summary>
    string Name { get; }

    EngineGuard Guard { get; }

    /// <summary>Null when it is not set up, or does not know the pair.</summary>
    Task<ITranslationEngine?> FindAsync(LanguagePair languages, CancellationToken ct);
}
