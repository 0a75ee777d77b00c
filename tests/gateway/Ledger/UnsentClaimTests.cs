using Tapescript.Contracts;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Tests.Ledger;

/// <summary>A gateway can die between the claim of a step and its sending: nobody has the message then.</summary>
public sealed class UnsentClaimTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static TheoryData<string> Engines => TestDatabase.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task What_was_claimed_by_a_gateway_that_died_is_sent_by_another_half_a_minute_later(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        await using var other = ledger.Second();
        var run = await ledger.SubmitAsync("https://a.example/v");
        (await ledger.Store.ClaimQueuedAsync(None)).Count.ShouldBe(1);

        await other.SweepAfterAsync(TimeSpan.FromSeconds(29));
        ledger.Mail.Sent.ShouldBeEmpty("its owner may still be about to send it");
        await other.SweepAfterAsync(TimeSpan.FromSeconds(1));

        var sent = ledger.Mail.Sent.ShouldHaveSingleItem();
        (sent.RunId, sent.Step, sent.Attempt).ShouldBe((run.ToString(), Step.Fetch, 2));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_sweeper_that_dies_is_stood_in_for_as_well_and_no_such_death_counts_against_the_step(
        string engine
    )
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        await using var other = ledger.Second();
        var run = await ledger.SubmitAsync("https://a.example/v");
        await ledger.Store.ClaimQueuedAsync(None);
        for (var death = 0; death < 10; death++)
        {
            ledger.Time.Advance(TimeSpan.FromSeconds(30));
            (await ledger.Store.ClaimDueAsync(None)).Count.ShouldBe(1);
        }

        await other.SweepAfterAsync(TimeSpan.FromSeconds(30));
        for (var attempt = 12; attempt < 16; attempt++)
        {
            await ledger.FailAsync(run, Step.Fetch, attempt);
            (await ledger.StepAsync(run, Step.Fetch)).State.ShouldBe(StepState.Waiting);
            await ledger.SweepAfterAsync(TimeSpan.FromMinutes(1));
        }

        await ledger.FailAsync(run, Step.Fetch, 16);
        (await ledger.ViewAsync(run)).Reason.ShouldNotBeNull().ShouldContain("It was tried 5 times");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task What_was_sent_has_the_whole_lease_to_give_a_sign_of_life(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        await ledger.SubmitAsync("https://a.example/v");
        await ledger.DispatchAsync();

        await ledger.SweepAfterAsync(TimeSpan.FromMinutes(4.9));
        ledger.Mail.Sent.Count.ShouldBe(1);
        await ledger.SweepAfterAsync(TimeSpan.FromMinutes(0.2));
        ledger.Mail.Sent.Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_sign_of_life_that_is_heard_before_the_sending_is_noted_is_the_one_that_counts(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await ledger.SubmitAsync("https://a.example/v");
        var issue = (await ledger.Store.ClaimQueuedAsync(None)).Single();
        await ledger.HearAsync(
            run,
            new StepStarted
            {
                RunId = run,
                Step = Step.Fetch,
                Attempt = 1,
                LeaseUntil = ledger.Time.GetUtcNow().AddSeconds(45),
            }
        );
        await ledger.Store.ChangeAsync(issue.RunId, r => r.Sent(issue, ledger.Time.GetUtcNow()), None);

        await ledger.SweepAfterAsync(TimeSpan.FromSeconds(44));
        ledger.Mail.Sent.ShouldBeEmpty();
        await ledger.SweepAfterAsync(TimeSpan.FromSeconds(2));
        ledger.Mail.Sent.Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_broker_that_is_slow_is_not_sent_more_than_the_claims_outlive(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine, o => o.RunsInFlight = 10);
        await using var other = ledger.Second();
        for (var i = 0; i < 10; i++)
            await ledger.SubmitAsync("https://a.example/" + i);
        ledger.Mail.OnSend = () => ledger.Time.Advance(TimeSpan.FromSeconds(4));
        await ledger.DispatchAsync();
        ledger.Mail.Sent.Count.ShouldBe(4);

        ledger.Mail.OnSend = null;
        await other.SweepAfterAsync(TimeSpan.FromSeconds(30));
        ledger.Mail.Sent.Select(s => s.RunId).Distinct().Count().ShouldBe(10);
        ledger.Mail.Sent.Count.ShouldBe(10);
    }
}
