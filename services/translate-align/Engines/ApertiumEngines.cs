using Microsoft.Extensions.Options;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>Apertium's pairs on this machine, looked up anew for each document: one may have been installed meanwhile.</summary>
internal sealed class ApertiumEngines(IOptions<TranslateOptions> options, TimeProvider time)
    : IEngineSource,
        IDisposable
{
    private const int MostOutput = 64 * 1024;
    private static readonly TimeSpan LookUp = TimeSpan.FromSeconds(10);

    public string Name => EngineName.Apertium;

    public EngineGuard Guard { get; } = new(EngineName.Apertium, LimitsOf(options.Value), time);

    public async Task<ITranslationEngine?> FindAsync(LanguagePair languages, CancellationToken ct)
    {
        var source = LanguageTag.Primary(languages.Source);
        var target = LanguageTag.Primary(languages.Target);
        if (source.Length == 0 || source == target)
            return null;
        try
        {
            var process = new LocalProcess(options.Value.Apertium.Command, LookUp, time);
            var installed = await process.RunAsync(["-l"], "", MostOutput, ct);
            var pairs = installed.Split('\n').Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
            string[] names = [$"{ApertiumLanguage.Of(source)}-{ApertiumLanguage.Of(target)}", $"{source}-{target}"];
            if (names.FirstOrDefault(pairs.Contains) is not { } pair)
                return null;
            var version = await process.RunAsync(["-V"], "", MostOutput, ct);
            return new ApertiumEngine(options.Value.Apertium.Command, time, pair, version.Trim());
        }
        catch (EngineException)
        {
            return null;
        }
    }

    public void Dispose() => Guard.Dispose();

    private static EngineLimits LimitsOf(TranslateOptions options) =>
        new(
            options.Apertium.Concurrency,
            TimeSpan.FromSeconds(options.Apertium.RequestSeconds),
            Attempts: 1,
            options.Apertium.Limits.Batch,
            options.Apertium.Limits.RequestsPerMinute,
            options.Apertium.Limits.PricePerMillion,
            options.Apertium.Limits.BudgetPerDay,
            options.MostFailures
        );
}
