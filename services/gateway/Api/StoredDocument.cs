using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Gateway.Ledger;
using Tapescript.Gateway.Web.Runs;

namespace Tapescript.Gateway.Api;

/// <summary>A run whose document can be read.</summary>
internal sealed record StoredDocument(RunView Run, BlobRef Blob)
{
    /// <summary>Finds it, or refuses with what there is instead.</summary>
    public static async Task<StoredDocument> FindAsync(string id, ILedger ledger, CancellationToken ct)
    {
        var run = await ledger.FindAsync(Parameter.Id(id), ct) ?? throw Refuse.NoRun(id);
        var blob = await ledger.DocumentOfAsync(run.RunId.ToString("D"), ct);
        return blob is null ? throw NotYet(run) : new StoredDocument(run, blob);
    }

    private static RequestRefusedException NotYet(RunView run) =>
        run.State switch
        {
            RunState.Failed => Refuse.NotFound(
                "No document",
                $"This one failed, so there is no document: {RunWords.Reason(run) ?? "no reason is known"}"
            ),
            RunState.Cancelled => Refuse.NotFound(
                "No document",
                "This one was cancelled before there was a document. Try it again from the list."
            ),
            _ when run.Members.Count > 0 => Refuse.NotFound(
                "A collection",
                $"This is a collection of {run.Members.Count}; each of them is a document of its own."
            ),
            _ => Refuse.NotFound("No document yet", $"There is no document yet: it {RunWords.Spoken(run)}."),
        };
}
