using Tapescript.Contracts;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Ledger;

/// <summary>What the API asks of the ledger. An id is a short id, a guid, or a prefix that only one run has.</summary>
internal interface ILedger
{
    /// <exception cref="SubmissionRefusedException">It is not taken; nothing was changed.</exception>
    Task<SubmissionAccepted> SubmitAsync(SubmitVideo submission, CancellationToken ct);

    /// <summary>Lists what a client could not submit as a run that failed.</summary>
    Task<SubmissionAccepted> RecordRefusalAsync(RefusedSubmission refused, CancellationToken ct);

    Task<RunPage> ListAsync(int limit, string? cursor, string? state, CancellationToken ct);

    Task<RunPage> GetManyAsync(IReadOnlyList<string> ids, CancellationToken ct);

    Task<RunView?> FindAsync(string id, CancellationToken ct);

    Task<RunView?> RetryAsync(string id, string? fromStep, CancellationToken ct);

    Task<RunView?> CancelAsync(string id, CancellationToken ct);

    Task<bool> DeleteAsync(string id, CancellationToken ct);

    Task<BlobRef?> DocumentOfAsync(string id, CancellationToken ct);

    Task<IReadOnlyList<DeadLetterView>> DeadLettersAsync(CancellationToken ct);

    Task<bool> ReplayAsync(Guid id, CancellationToken ct);

    Task<bool> DiscardAsync(Guid id, CancellationToken ct);
}
