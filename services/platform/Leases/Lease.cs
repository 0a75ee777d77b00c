using Tapescript.Contracts;

namespace Tapescript.Platform.Leases;

/// <summary>The right to do a piece of work, as long as nobody took it over.</summary>
public sealed class Lease
{
    private readonly LeaseBook book;
    private readonly Func<Lease, Task> report;

    internal Lease(LeaseBook book, Func<Lease, Task> report)
    {
        this.book = book;
        this.report = report;
    }

    public string Key { get; internal init; } = "";

    public Guid RunId { get; internal init; }

    /// <summary>Which attempt of the step, as the ledger counts.</summary>
    public int Attempt { get; internal init; }

    /// <summary>Grows with each owner: a result with an older number is void.</summary>
    public long Fence { get; internal init; }

    public int Percent { get; private set; }

    /// <summary>How far the sentences are, of work that counts them.</summary>
    public SentenceProgress? Sentences { get; private set; }

    internal string Owner { get; init; } = "";

    /// <summary>Tells the ledger how far the work is; it also hears so every 10 s by itself.</summary>
    public Task ReportAsync(int percent)
    {
        Percent = Math.Clamp(percent, 0, 100);
        return report(this);
    }

    /// <summary>The same, of work that counts sentences.</summary>
    public Task ReportAsync(int percent, SentenceProgress sentences)
    {
        Sentences = sentences;
        return ReportAsync(percent);
    }

    /// <summary>Throws <see cref="LeaseLostException"/> when another owner took over.</summary>
    public async Task EnsureCurrentAsync(CancellationToken ct)
    {
        if (!await book.IsCurrentAsync(this, ct))
            throw new LeaseLostException(Key, Fence);
    }
}
