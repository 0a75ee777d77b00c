using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign;

/// <summary>How much an engine is asked, and what it may cost.</summary>
internal sealed class EngineLimitOptions
{
    [OptionDoc("Most sentences of one request to this engine.")]
    [Range(1, 1_000)]
    public int BatchSentences { get; set; } = 50;

    [OptionDoc("Most characters of one request to this engine; a longer sentence goes alone.")]
    [Range(100, 1_000_000)]
    public int BatchCharacters { get; set; } = 10_000;

    [OptionDoc("Most requests to this engine in a minute; 0: any number.")]
    [Range(0, 100_000)]
    public int RequestsPerMinute { get; set; }

    [OptionDoc("What a million characters of source text cost with this engine, in your currency.")]
    [Range(0, 1_000_000)]
    public decimal PricePerMillion { get; set; }

    [OptionDoc("What this engine may cost in a day (UTC), in the same currency; 0: anything.")]
    [Range(0, 1_000_000)]
    public decimal BudgetPerDay { get; set; }

    public BatchLimits Batch => new(BatchSentences, BatchCharacters);
}
