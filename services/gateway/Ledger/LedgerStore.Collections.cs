namespace Tapescript.Gateway.Ledger;

internal sealed partial class LedgerStore
{
    public Task AddMemberAsync(string collection, int position, string? runId, string? note, CancellationToken ct) =>
        database.ExecuteAsync(
            "AddMember",
            new
            {
                CollectionId = collection,
                Position = position,
                RunId = runId,
                Note = note,
            },
            ct
        );

    public Task<IReadOnlyList<MemberEntry>> MembersAsync(string collection, CancellationToken ct) =>
        database.QueryAsync<MemberEntry>("MembersOf", new { CollectionId = collection }, ct);

    public async Task<ILookup<string, string>> MemberIdsAsync(IReadOnlyList<string> runIds, CancellationToken ct)
    {
        var members =
            runIds.Count == 0
                ? []
                : await database.QueryAsync<MemberEntry>("MembersOfRuns", new { RunIds = runIds.ToArray() }, ct);
        return members.ToLookup(m => m.CollectionId, m => m.ShortId!, StringComparer.Ordinal);
    }

    /// <summary>The collections that a run is a member of.</summary>
    public Task<IReadOnlyList<string>> CollectionsOfAsync(string runId, CancellationToken ct) =>
        database.QueryAsync<string>("CollectionsOf", new { RunId = runId }, ct);

    /// <summary>Open collections whose members have all ended.</summary>
    public Task<IReadOnlyList<string>> FinishedCollectionsAsync(CancellationToken ct) =>
        database.QueryAsync<string>("FinishedCollections", null, ct);
}
