using Tapescript.TranslateAlign.Engines;

namespace Tapescript.TranslateAlign;

/// <summary>A language that was asked for, and who can make it.</summary>
/// <param name="Language">BCP 47.</param>
/// <param name="Engines">The engines, the one to ask first first; empty when there is none.</param>
/// <param name="GlossaryVersion">The version of the terms that hold; empty when there are none.</param>
internal sealed record TargetLanguage(
    string Language,
    IReadOnlyList<GuardedEngine> Engines,
    string GlossaryVersion = ""
)
{
    /// <summary>Part of the result's key.</summary>
    public string EngineId =>
        (Engines.Count == 0 ? "none" : string.Join(',', Engines.Select(e => e.Id)))
        + (GlossaryVersion.Length == 0 ? "" : $" terms {GlossaryVersion}");
}
