using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;

namespace Tapescript.Gateway;

internal sealed class GatewayOptions
{
    [OptionDoc(
        "Runs in flight at most; the others wait in the ledger, by priority and then in turn of their submitters."
    )]
    [Range(1, 10_000)]
    public int RunsInFlight { get; set; } = 8;

    [OptionDoc("Attempts of a step before it is failed.")]
    [Range(1, 100)]
    public int Attempts { get; set; } = 5;

    [OptionDoc("Pause after the first failed attempt; it doubles with each.")]
    [Range(typeof(TimeSpan), "00:00:00.001", "1.00:00:00")]
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromSeconds(2);

    [OptionDoc("Longest pause between attempts, unless the service asks for a longer one.")]
    [Range(typeof(TimeSpan), "00:00:00.001", "1.00:00:00")]
    public TimeSpan LongestDelay { get; set; } = TimeSpan.FromMinutes(5);

    [OptionDoc(
        "A step with no sign of life for this long is sent again; each time that happens it doubles, up to an hour."
    )]
    [Range(typeof(TimeSpan), "00:00:00.010", "1.00:00:00")]
    public TimeSpan StepLease { get; set; } = TimeSpan.FromMinutes(5);

    [OptionDoc("How often the ledger looks for what is due when nothing wakes it.")]
    [Range(typeof(TimeSpan), "00:00:00.010", "00:10:00")]
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(1);

    [OptionDoc("Runs that may be unfinished; beyond it submissions are refused until some have ended.")]
    [Range(1, 100_000_000)]
    public int UnfinishedRuns { get; set; } = 100_000;

    [OptionDoc(
        "How long a step that fails only because a database, a blob store or the broker is away is tried again."
    )]
    [Range(typeof(TimeSpan), "00:00:00", "7.00:00:00")]
    public TimeSpan OutagePatience { get; set; } = TimeSpan.FromMinutes(30);

    [OptionDoc("Submissions that one folder, playlist or feed may become.")]
    [Range(1, 1_000_000)]
    public int CollectionMembers { get; set; } = 10_000;

    [OptionDoc("Events that the ledger handles at once.")]
    [Range(1, 64)]
    public int EventConcurrency { get; set; } = 4;
}
