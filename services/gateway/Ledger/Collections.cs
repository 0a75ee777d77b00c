using System.Text.Json;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Platform.Blobs;

namespace Tapescript.Gateway.Ledger;

/// <summary>A folder, playlist or feed: its members are runs of their own, and it ends when they have.</summary>
internal sealed class Collections(
    LedgerStore store,
    SubmissionIntake intake,
    IBlobStore blobs,
    IOptions<GatewayOptions> options,
    TimeProvider time,
    WakeSignal wake
)
{
    private const int MostLines = 20;

    /// <summary>Members first, then the collection: a crash between makes it expand again, and finds them there.</summary>
    public async Task ExpandAsync(CollectionExpanded message, CancellationToken ct)
    {
        var id = message.RunId.ToString("D");
        var parent = await store.FindAsync(id, ct);
        if (parent is null || parent.IsEnded || parent.Entry.IsCollection == 1)
            return;
        var above = await AncestorsAsync(id, ct);
        var submissions = await ReadAsync(message.Submissions, ct);
        var most = options.Value.CollectionMembers;
        for (var i = 0; i < Math.Min(submissions.Length, most); i++)
        {
            var (run, note) = await SubmitAsync(submissions[i], parent.Entry, above, ct);
            await store.AddMemberAsync(id, i, run, note, ct);
        }

        if (submissions.Length > most)
            await store.AddMemberAsync(id, most, null, $"{submissions.Length - most} more: the limit is {most}.", ct);
        await store.ChangeAsync(id, run => run.Hear(message, time.GetUtcNow()), ct);
        wake.Set();
    }

    public async Task CloseFinishedAsync(CancellationToken ct)
    {
        foreach (var id in await store.FinishedCollectionsAsync(ct))
        {
            var gaps = GapsOf(await store.MembersAsync(id, ct));
            await store.ChangeAsync(id, run => run.CloseCollection(gaps, time.GetUtcNow()), ct);
        }
    }

    private async Task<(string? Run, string? Note)> SubmitAsync(
        SubmitVideo member,
        RunEntry parent,
        HashSet<string> above,
        CancellationToken ct
    )
    {
        try
        {
            var submitted = member with { RequestedBy = parent.RequestedBy, Priority = parent.Priority };
            var accepted = await intake.SubmitAsync(submitted, isMember: true, ct);
            var run = accepted.RunId.ToString("D");
            return above.Contains(run)
                ? (null, $"{member.Source}: it contains this collection, so it is left out.")
                : (run, null);
        }
        catch (SubmissionRefusedException e)
        {
            return (null, $"{member.Source}: {e.Message}");
        }
    }

    private async Task<SubmitVideo[]> ReadAsync(BlobRef blob, CancellationToken ct) =>
        JsonSerializer.Deserialize<SubmitVideo[]>(await blobs.ReadAsync(blob, ct), JsonSerializerOptions.Web) ?? [];

    private async Task<HashSet<string>> AncestorsAsync(string id, CancellationToken ct)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { id };
        var open = new Queue<string>([id]);
        while (open.TryDequeue(out var next))
        {
            foreach (var parent in await store.CollectionsOfAsync(next, ct))
            {
                if (found.Add(parent))
                    open.Enqueue(parent);
            }
        }

        return found;
    }

    private static List<string> GapsOf(IReadOnlyList<MemberEntry> members)
    {
        var gaps = members.Select(GapOf).OfType<string>().ToList();
        if (members.Count == 0)
            gaps.Add("Nothing was found in it.");
        if (gaps.Count <= MostLines)
            return gaps;
        return [.. gaps.Take(MostLines - 1), $"… and {gaps.Count - MostLines + 1} more."];
    }

    private static string? GapOf(MemberEntry member)
    {
        var name = $"{member.Title ?? member.Source} ({member.ShortId})";
        return member.State switch
        {
            null => member.Note,
            RunState.Gaps => $"{name} has gaps.",
            RunState.Failed => $"{name} failed: {member.Reason}",
            RunState.Cancelled => $"{name} was cancelled.",
            _ => null,
        };
    }
}
