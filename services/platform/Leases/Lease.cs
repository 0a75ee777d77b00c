namespace Tapescript.Platform.Leases;

/// <summary>The right to do a piece of work, as long as nobody took it over.</summary>
public sealed class Lease
{
    internal Lease() { }

    public string Key { get; internal init; } = "";

    public Guid RunId { get; internal init; }

    /// <summary>Which attempt of the step, as the ledger counts.</summary>
    public int Attempt { get; internal init; }

    /// <summary>Grows with each owner: a result with an older number is void.</summary>
    public long Fence { get; internal init; }

    public Task ReportAsync(int percent) => throw new NotImplementedException();

    /// <summary>Throws <see cref="LeaseLostException"/> when another owner took over.</summary>
    public Task EnsureCurrentAsync(CancellationToken ct) => throw new NotImplementedException();
}
