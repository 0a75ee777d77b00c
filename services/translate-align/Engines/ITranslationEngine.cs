using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>Translates sentences of one pair of languages.</summary>
internal interface ITranslationEngine
{
    /// <summary>Name, version and pair: part of the key of all that it makes.</summary>
    string Id { get; }

    /// <summary>True when a sentence's answer hangs on that sentence alone: asked again it is the same.</summary>
    bool IsIndependent { get; }

    /// <summary>Asks once. The answers have the sentences' ids as keys; whether they are good is for others to say.</summary>
    /// <exception cref="EngineException">There is no answer.</exception>
    Task<AnswerReading> AskAsync(EngineQuestion question, CancellationToken ct);
}
