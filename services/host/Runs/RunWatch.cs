using Tapescript.Contracts.Api;
using Tapescript.Host.Serving;

namespace Tapescript.Host.Runs;

internal static class RunWatch
{
    // Ids travel in the query string, which has its limits.
    private const int Page = 50;

    /// <summary>Polls until every run has ended; a collection's members join the list as they become known.</summary>
    public static async Task UntilAllEndedAsync(
        List<TrackedSource> sources,
        ServerSession session,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var pause = TimeSpan.FromMilliseconds(session.Place.Server is null ? 200 : 1000);
        while (true)
        {
            foreach (
                var open in sources.Where(s => s is { Refused: null, Run: null } or { HasEnded: false }).Chunk(Page)
            )
            {
                await RefreshAsync(open, session, cancellationToken).ConfigureAwait(false);
            }

            AddMembers(sources);
            if (sources.TrueForAll(s => s.HasEnded && (s.Run is not null || s.Refused is not null)))
            {
                return;
            }

            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task RefreshAsync(
        TrackedSource[] open,
        ServerSession session,
        CancellationToken cancellationToken
    )
    {
        var ids = open.Select(s => s.Accepted!.Id).Distinct(StringComparer.Ordinal);
        var page = await session
            .CallAsync((client, token) => client.RunsAsync(ids, token), cancellationToken)
            .ConfigureAwait(false);
        var runs = page.Runs.ToDictionary(run => run.Id, StringComparer.Ordinal);
        foreach (var source in open)
        {
            if (runs.TryGetValue(source.Accepted!.Id, out var run))
            {
                source.Run = run;
            }
            else
            {
                source.Refused = "It was deleted before it was done.";
            }
        }
    }

    private static void AddMembers(List<TrackedSource> sources)
    {
        var known = sources.Select(s => s.Accepted?.Id).ToHashSet(StringComparer.Ordinal);
        var members = sources
            .SelectMany(s => s.Run?.Members ?? [])
            .Where(id => known.Add(id))
            .Select(id => new TrackedSource(new SourceItem(id)) { Accepted = new SubmissionAccepted { Id = id } })
            .ToList();
        lock (sources)
        {
            sources.AddRange(members);
        }
    }

    /// <summary>The list as it stands, for whoever looks on while members are added.</summary>
    public static TrackedSource[] Now(IReadOnlyList<TrackedSource> sources)
    {
        lock (sources)
        {
            return [.. sources];
        }
    }
}
