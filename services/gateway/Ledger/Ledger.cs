using Tapescript.Contracts;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Ledger;

/// <summary>What the API asks of the ledger. An id is a short id, a guid, or a prefix that only one run has.</summary>
internal sealed class Ledger : ILedger
{
    public Task<SubmissionAccepted> SubmitAsync(SubmitVideo submission, CancellationToken ct) =>
        throw new NotImplementedException();

    public Task<RunPage> ListAsync(int limit, string? cursor, string? state, CancellationToken ct) =>
        throw new NotImplementedException();

    public Task<RunPage> GetManyAsync(IReadOnlyList<string> ids, CancellationToken ct) =>
        throw new NotImplementedException();

    public Task<RunView?> FindAsync(string id, CancellationToken ct) => throw new NotImplementedException();

    public Task<RunView?> RetryAsync(string id, string? fromStep, CancellationToken ct) =>
        throw new NotImplementedException();

    public Task<RunView?> CancelAsync(string id, CancellationToken ct) => throw new NotImplementedException();

    public Task<bool> DeleteAsync(string id, CancellationToken ct) => throw new NotImplementedException();

    public Task<BlobRef?> DocumentOfAsync(string id, CancellationToken ct) => throw new NotImplementedException();

    public Task<IReadOnlyList<DeadLetterView>> DeadLettersAsync(CancellationToken ct) =>
        throw new NotImplementedException();

    public Task<bool> ReplayAsync(Guid id, CancellationToken ct) => throw new NotImplementedException();

    public Task<bool> DiscardAsync(Guid id, CancellationToken ct) => throw new NotImplementedException();
}
