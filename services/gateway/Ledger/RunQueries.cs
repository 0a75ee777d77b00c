using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Ledger;

/// <summary>Finds runs by what people type, and lists them.</summary>
internal sealed class RunQueries(LedgerStore store)
{
    private const int LongestPage = 200;

    public async Task<RunPage> ListAsync(int limit, string? cursor, string? state, CancellationToken ct)
    {
        var size = Math.Clamp(limit, 1, LongestPage);
        if (cursor is not null && !Guid.TryParseExact(cursor, "D", out _))
            throw new SubmissionRefusedException(
                "The cursor is not one that a page ended with. Leave it out to begin at the newest."
            );
        if (state is not null && !IsState(state))
            throw new SubmissionRefusedException(
                $"There is no state '{state}'. The states are queued, running, waiting, complete, gaps, failed and cancelled."
            );
        var runs = await store.ListAsync(size + 1, cursor, state, ct);
        var page = runs.Take(size).ToList();
        return new(await ViewsAsync(page, ct), runs.Count > size ? page[^1].RunId : null);
    }

    public async Task<RunPage> GetManyAsync(IReadOnlyList<string> ids, CancellationToken ct)
    {
        if (ids.Count > LongestPage)
            throw new SubmissionRefusedException($"{ids.Count} ids at once; the limit is {LongestPage}.");
        var found = new List<string>();
        foreach (var id in ids)
        {
            if (await ResolveAsync(id, ct) is { } run)
                found.Add(run);
        }

        return new(await ViewsAsync(await store.ByIdsAsync(found, ct), ct), null);
    }

    public async Task<RunView?> FindAsync(string id, CancellationToken ct)
    {
        if (await ResolveAsync(id, ct) is not { } runId)
            return null;
        return await ViewsAsync(await store.ByIdsAsync([runId], ct), ct) is [var only] ? only : null;
    }

    /// <summary>The run that a short id, a guid, or a prefix of either stands for; null when none or several do.</summary>
    public async Task<string?> ResolveAsync(string id, CancellationToken ct)
    {
        var text = id.Trim().ToLowerInvariant();
        if (Guid.TryParse(text, out var guid))
            text = guid.ToString("D");
        if (text.Length is 0 or > 36 || !text.All(c => char.IsAsciiHexDigitLower(c) || c == '-'))
            return null;
        return await store.ByPrefixAsync(text, ct) is [var only] ? only : null;
    }

    private async Task<IReadOnlyList<RunView>> ViewsAsync(IReadOnlyList<RunEntry> runs, CancellationToken ct)
    {
        var ids = runs.Select(r => r.RunId).ToList();
        var steps = await store.StepsOfAsync(ids, ct);
        var members = await store.MemberIdsAsync(ids, ct);
        return [.. runs.Select(r => RunViews.Of(r, steps[r.RunId], members[r.RunId]))];
    }

    private static bool IsState(string state) =>
        RunState.IsEnd(state) || state is RunState.Queued or RunState.Running or RunState.Waiting;
}
