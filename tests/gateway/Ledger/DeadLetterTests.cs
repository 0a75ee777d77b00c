using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Gateway.Ledger;

namespace Tapescript.Gateway.Tests.Ledger;

public sealed class DeadLetterTests
{
    public static TheoryData<string> Engines => TestDatabase.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task The_input_of_a_run_is_tried_alone_three_times_and_then_given_up(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await ledger.SubmitAsync("https://a.example/v");
        await ledger.DispatchAsync();
        for (var i = 0; i < 4; i++)
        {
            ledger.Mail.Sent.Count.ShouldBe(i + 1);
            await DieAsync(ledger, run);
            await DieAsync(ledger, run);
            await ledger.SweepAfterAsync(TimeSpan.FromMinutes(1));
        }

        var view = await ledger.ViewAsync(run);
        view.State.ShouldBe(RunState.Failed);
        view.Steps[0].State.ShouldBe(StepState.Dead);
        view.Reason.ShouldNotBeNull().ShouldStartWith("It broke the reader.");
        ledger.Mail.Sent.Count.ShouldBe(4);
        (await ledger.Api.DeadLettersAsync(default)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Suspects_run_one_at_a_time(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var runs = new List<Guid>();
        for (var i = 0; i < 3; i++)
            runs.Add(await ledger.SubmitAsync("https://a.example/" + i));
        await ledger.DispatchAsync();
        foreach (var run in runs)
            await DieAsync(ledger, run);
        for (var i = 0; i < 3; i++)
        {
            await ledger.SweepAfterAsync(TimeSpan.FromSeconds(30));
            ledger.Mail.Sent.Count.ShouldBe(4 + i);
            await ledger.CompleteAsync(Guid.Parse(ledger.Mail.Sent[^1].RunId));
        }

        (await ledger.Api.ListAsync(9, null, RunState.Complete, default)).Runs.Count.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task What_belongs_to_no_run_is_a_row_once_and_can_be_discarded(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var dead = new MessageDead
        {
            Queue = "clean",
            Reason = "It is not JSON.",
            Body = "\0{",
            DeadMessageId = Guid.NewGuid(),
        };
        await ledger.Desk.HearAsync(dead, null, null, default);
        await ledger.Desk.HearAsync(dead, null, null, default);
        var letter = (await ledger.Api.DeadLettersAsync(default)).ShouldHaveSingleItem();
        letter.Reason.ShouldBe("It is not JSON.");
        (
            await Should.ThrowAsync<SubmissionRefusedException>(() => ledger.Api.ReplayAsync(letter.Id, default))
        ).Message.ShouldContain("Discard it");
        (await ledger.Api.DiscardAsync(letter.Id, default)).ShouldBeTrue();
        (await ledger.Api.DiscardAsync(letter.Id, default)).ShouldBeFalse();
        (await ledger.Api.ReplayAsync(letter.Id, default)).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_replayed_letter_goes_back_to_its_queue_as_the_message_that_it_was(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        const string body =
            """{"messageType":["urn:message:Tapescript.Contracts:StepFailed"],"message":{"step":"clean"}}""";
        await ledger.Desk.AddAsync(Endpoint.Ledger, "Nobody was there.", body, null, Guid.NewGuid(), default);
        var letter = (await ledger.Api.DeadLettersAsync(default)).ShouldHaveSingleItem();
        (await ledger.Api.ReplayAsync(letter.Id, default)).ShouldBeTrue();
        var (queue, message) = ledger.Mail.Replayed.ShouldHaveSingleItem();
        queue.ShouldBe(Endpoint.Ledger);
        message.MessageType.ShouldEndWith(":StepFailed");
        message.Body.ShouldBe("""{"step":"clean"}""");
        (await ledger.Api.DeadLettersAsync(default)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_refused_submission_that_is_replayed_keeps_its_row_until_it_is_accepted(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        await ledger.Desk.AddAsync(Endpoint.Submit, "No source.", "{}", null, Guid.NewGuid(), default);
        await ledger.Desk.AddAsync(
            Endpoint.Submit,
            "Full.",
            """{"source":"https://a.example/v"}""",
            null,
            Guid.NewGuid(),
            default
        );
        foreach (var letter in await ledger.Api.DeadLettersAsync(default))
        {
            if (letter.Body == "{}")
                await Should.ThrowAsync<SubmissionRefusedException>(() => ledger.Api.ReplayAsync(letter.Id, default));
            else
                (await ledger.Api.ReplayAsync(letter.Id, default)).ShouldBeTrue();
        }

        (await ledger.Api.DeadLettersAsync(default)).ShouldHaveSingleItem().Body.ShouldBe("{}");
        (await ledger.Api.ListAsync(9, null, null, default)).Runs.ShouldHaveSingleItem();
    }

    private static Task DieAsync(TestLedger ledger, Guid run) =>
        ledger.Desk.HearAsync(
            new MessageDead
            {
                Queue = Endpoint.Fetch,
                Reason = "It broke the reader.",
                Body = $$"""{"messageId":"x","message":{"runId":"{{run}}","source":"cut he""",
            },
            null,
            null,
            default
        );
}
