using Microsoft.Extensions.Options;
using Tapescript.Platform.Models;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>A language model behind an OpenAI-compatible API, on when there is a URL. It takes any pair.</summary>
internal sealed class ChatSource : IEngineSource, IDisposable
{
    private readonly ChatOptions options;
    private readonly TimeProvider time;
    private readonly Lazy<ChatModel> model;

    public ChatSource(IOptions<TranslateOptions> options, TimeProvider time)
    {
        (this.options, this.time) = (options.Value.Chat, time);
        model = new Lazy<ChatModel>(() => new ChatModel(this.options, time));
        Guard = new EngineGuard(EngineName.Chat, LimitsOf(this.options, options.Value.MostFailures), time);
    }

    public string Name => EngineName.Chat;

    public EngineGuard Guard { get; }

    public Task<ITranslationEngine?> FindAsync(LanguagePair languages, CancellationToken ct) =>
        Task.FromResult<ITranslationEngine?>(
            options.IsOn() ? new ChatEngine(model.Value, options, languages, time) : null
        );

    public void Dispose()
    {
        Guard.Dispose();
        if (model.IsValueCreated)
            model.Value.Dispose();
    }

    // The client itself tries again, and pauses between.
    private static EngineLimits LimitsOf(ChatOptions options, int mostFailures) =>
        new(
            options.Concurrency,
            ChatEngine.LongestCall(options) + TimeSpan.FromSeconds(5),
            Attempts: 1,
            options.Limits.Batch,
            options.Limits.RequestsPerMinute,
            options.Limits.PricePerMillion,
            options.Limits.BudgetPerDay,
            mostFailures
        );
}
