using System.Collections.Concurrent;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign.Engines;

namespace Tapescript.Services.Tests.TranslateAlign;

/// <summary>An engine that can be told what to spoil.</summary>
internal sealed class WordByWord : IEngines, ITranslationEngine, IDisposable
{
    private readonly EngineGuard guard = new(
        "fake",
        new EngineLimits(1, TimeSpan.FromSeconds(30), 1, new BatchLimits(4, 10_000), 0, 0, 0, 20),
        TimeProvider.System
    );

    public string Id { get; set; } = "fake 1";

    public bool IsIndependent => true;

    public bool IsThere { get; set; } = true;

    /// <summary>A batch with such a sentence fails.</summary>
    public string? Poison { get; set; }

    /// <summary>A sentence that comes back as it is.</summary>
    public string? Echo { get; set; }

    /// <summary>No answer is given before this is over.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public ConcurrentQueue<IReadOnlyList<string>> Batches { get; } = [];

    public Task<IReadOnlyList<GuardedEngine>> FindAsync(
        string sourceLanguage,
        string targetLanguage,
        CancellationToken ct
    ) => Task.FromResult<IReadOnlyList<GuardedEngine>>(IsThere ? [new GuardedEngine(this, guard)] : []);

    public void Dispose() => guard.Dispose();

    public string HowToGet(string sourceLanguage, string targetLanguage) => "Install it.";

    public async Task<AnswerReading> AskAsync(EngineQuestion question, CancellationToken ct)
    {
        Batches.Enqueue([.. question.Sentences.Select(s => s.Text)]);
        await Gate.WaitAsync(ct);
        if (question.Sentences.Any(s => s.Text == Poison))
            throw new EngineException("spoilt");
        return new AnswerReading(
            question.Sentences.ToDictionary(s => s.Id, s => s.Text == Echo ? s.Text : PretendSpanish.Of(s.Text)),
            []
        );
    }
}
