using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>What the engines behind HTTP APIs share: one client and one guard each.</summary>
internal abstract class HttpEngineSource : IEngineSource, IDisposable
{
    private readonly Lazy<EngineHttp> http;

    protected HttpEngineSource(string name, HttpEngineOptions options, int mostFailures, TimeProvider time)
    {
        Name = name;
        Time = time;
        Guard = new EngineGuard(name, LimitsOf(options, mostFailures), time);
        http = new Lazy<EngineHttp>(() => Connect());
    }

    public string Name { get; }

    public EngineGuard Guard { get; }

    protected TimeProvider Time { get; }

    protected EngineHttp Http => http.Value;

    public abstract Task<ITranslationEngine?> FindAsync(LanguagePair languages, CancellationToken ct);

    public void Dispose()
    {
        Guard.Dispose();
        if (http.IsValueCreated)
            http.Value.Dispose();
    }

    protected abstract EngineHttp Connect();

    private static EngineLimits LimitsOf(HttpEngineOptions options, int mostFailures) =>
        new(
            options.Concurrency,
            TimeSpan.FromSeconds(options.RequestSeconds),
            options.Attempts,
            options.Limits.Batch,
            options.Limits.RequestsPerMinute,
            options.Limits.PricePerMillion,
            options.Limits.BudgetPerDay,
            mostFailures
        );
}
