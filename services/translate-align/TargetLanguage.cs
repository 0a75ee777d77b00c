using Tapescript.TranslateAlign.Engines;
using Tapescript.TranslateAlign.Glossaries;

namespace Tapescript.TranslateAlign;

/// <summary>A language that was asked for, and who can make it.</summary>
/// <param name="Language">BCP 47.</param>
/// <param name="Engines">The engines, the one to ask first first; empty when there is none.</param>
/// <param name="Glossaries">The terms that hold; null when the language of the source is not known.</param>
/// <param name="GlossaryVersion">The version of those of this pair; empty when there are none.</param>
internal sealed record TargetLanguage(
    string Language,
    IReadOnlyList<GuardedEngine> Engines,
    GlossarySet? Glossaries = null,
    string GlossaryVersion = ""
)
{
    /// <summary>Part of the result's key.</summary>
    public string EngineId =>
        (Engines.Count == 0 ? "none" : string.Join(',', Engines.Select(e => e.Id)))
        + (GlossaryVersion.Length == 0 ? "" : $" terms {GlossaryVersion}");
}
