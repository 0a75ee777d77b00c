using System.Text.Json;
using Tapescript.Contracts;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Tests.Ledger;

public sealed class CollectionTests
{
    public static TheoryData<string> Engines => TestDatabase.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_collection_ends_complete_when_all_its_members_have(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine, o => o.RunsInFlight = 1);
        var run = await ExpandAsync(ledger, "https://a.example/1", "https://a.example/2");
        var view = await ledger.ViewAsync(run);
        view.State.ShouldBe(RunState.Running);
        view.Members.Count.ShouldBe(2);
        view.Title.ShouldBe("A list");
        for (var i = 0; i < 2; i++)
        {
            (await ledger.ViewAsync(run)).State.ShouldBe(RunState.Running);
            await ledger.DispatchAsync();
            var member = Guid.Parse(ledger.Mail.Sent[^1].RunId);
            (await ledger.ViewAsync(member)).RequestedBy.ShouldBe("ann");
            await ledger.CompleteAsync(member);
            await ledger.SweepAsync();
        }

        view = await ledger.ViewAsync(run);
        view.State.ShouldBe(RunState.Complete);
        view.Steps.Skip(1).ShouldAllBe(s => s.State == StepState.Skipped);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task What_failed_has_gaps_or_was_refused_is_named_and_a_retry_reopens_the_collection(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await ExpandAsync(ledger, "https://a.example/1", "https://a.example/2", "ftp://a.example/3");
        await ledger.DispatchAsync();
        var members = ledger.Mail.Sent.Skip(1).Select(s => Guid.Parse(s.RunId)).ToList();
        await ledger.CompleteAsync(members[0], "no words in chapter 2");
        await ledger.FailAsync(members[1], Step.Fetch, 1, transient: false);
        await ledger.SweepAsync();
        var view = await ledger.ViewAsync(run);
        view.State.ShouldBe(RunState.Gaps);
        view.Gaps.Count.ShouldBe(3);
        view.Gaps[0].ShouldContain("has gaps");
        view.Gaps[1].ShouldContain("failed: The site does not answer.");
        view.Gaps[2].ShouldContain("ftp:");

        await ledger.Api.RetryAsync(members[1].ToString(), null, default);
        (await ledger.ViewAsync(run)).State.ShouldBe(RunState.Running);
        await ledger.DispatchAsync();
        await ledger.CompleteAsync(members[1]);
        await ledger.SweepAsync();
        (await ledger.ViewAsync(run)).Gaps.Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Expanding_twice_makes_no_member_twice(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await ExpandAsync(ledger, "https://a.example/1");
        await ExpandAsync(ledger, run, "https://a.example/1");
        (await ledger.Api.ListAsync(9, null, null, default)).Runs.Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_collection_within_itself_does_not_wait_for_itself(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await ExpandAsync(ledger, "https://a.example/list");
        await ledger.SweepAsync();
        var view = await ledger.ViewAsync(run);
        view.State.ShouldBe(RunState.Gaps);
        view.Gaps.ShouldHaveSingleItem().ShouldContain("contains this collection");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Cancelling_a_collection_cancels_what_has_not_ended(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await ExpandAsync(ledger, "https://a.example/1", "https://a.example/2");
        await ledger.DispatchAsync();
        await ledger.CompleteAsync(Guid.Parse(ledger.Mail.Sent[1].RunId));
        await ledger.Api.CancelAsync(run.ToString(), default);
        (await ledger.Api.ListAsync(9, null, RunState.Cancelled, default)).Runs.Count.ShouldBe(2);
        (await ledger.Api.ListAsync(9, null, RunState.Complete, default)).Runs.Count.ShouldBe(1);
    }

    private static async Task<Guid> ExpandAsync(TestLedger ledger, params string[] sources)
    {
        var run = await ledger.SubmitAsync("https://a.example/list", "ann");
        await ledger.DispatchAsync();
        await ExpandAsync(ledger, run, sources);
        return run;
    }

    private static async Task ExpandAsync(TestLedger ledger, Guid run, params string[] sources)
    {
        var members = sources.Select(s => new SubmitVideo { Source = s }).ToArray();
        var json = JsonSerializer.SerializeToUtf8Bytes(members, JsonSerializerOptions.Web);
        var blob = await ledger.Blobs.PutAsync(json, "application/json", default);
        var expanded = new CollectionExpanded
        {
            RunId = run,
            CollectionId = "web:a.example/list",
            Title = "A list",
            Count = members.Length,
            Submissions = blob,
        };
        await ledger.Collections.ExpandAsync(expanded, default);
    }
}
