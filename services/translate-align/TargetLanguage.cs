using Tapescript.TranslateAlign.Engines;

namespace Tapescript.TranslateAlign;

/// <summary>A language that was asked for, and who can make it.</summary>
/// <param name="Language">BCP 47.</param>
/// <param name="Engine">The engine; null when there is none.</param>
internal sealed record TargetLanguage(string Language, ITranslationEngine? Engine)
{
    public string EngineId => Engine?.Id ?? "none";
}
