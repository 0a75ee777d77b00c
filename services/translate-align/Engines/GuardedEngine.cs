using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>An engine for one pair of languages, and the guard that it shares with all others of its name.</summary>
internal sealed record GuardedEngine(ITranslationEngine Engine, EngineGuard Guard)
{
    public string Id => Engine.Id;

    public EngineHealth Health => Guard.Health;

    public Task<AnswerReading> AskAsync(EngineQuestion question, CancellationToken ct) =>
        Guard.AskAsync(Engine, question, ct);
}
