using Tapescript.TranslateAlign.Engines;

namespace Tapescript.Services.Tests.TranslateAlign;

/// <summary>An engine that can be told what to spoil.</summary>
internal sealed class WordByWord : IEngines, ITranslationEngine
{
    public string Id { get; set; } = "fake 1";

    public bool IsThere { get; set; } = true;

    /// <summary>A batch with such a sentence fails.</summary>
    public string? Poison { get; set; }

    public List<IReadOnlyList<string>> Batches { get; } = [];

    public Task<ITranslationEngine?> FindAsync(string sourceLanguage, string targetLanguage, CancellationToken ct) =>
        Task.FromResult<ITranslationEngine?>(IsThere ? this : null);

    public string HowToGet(string sourceLanguage, string targetLanguage) => "Install it.";

    public Task<IReadOnlyList<string>?> TranslateAsync(IReadOnlyList<string> sentences, CancellationToken ct)
    {
        Batches.Add(sentences);
        if (sentences.Any(s => s == Poison))
            throw new EngineException("spoilt");
        return Task.FromResult<IReadOnlyList<string>?>([.. sentences.Select(s => PretendSpanish.Of(s))]);
    }
}
