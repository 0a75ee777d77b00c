using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Gateway.Ledger;

namespace Tapescript.Gateway.Tests.Ledger;

/// <summary>The run alone, without a database: any order, any double, any straggler.</summary>
public sealed class EventOrderTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Without_translation_every_order_of_the_events_ends_the_same()
    {
        var run = Guid.CreateVersion7();
        var orders = Permutations([.. Events.Of(run, translated: false, "chapter 2 has no text")]).ToList();
        orders.Count.ShouldBe(24);
        orders
            .Select(order => End(run, order))
            .Distinct()
            .ShouldHaveSingleItem()
            .ShouldStartWith("gaps|As indexed, clean");
    }

    [Fact]
    public void With_translation_every_order_of_the_events_ends_the_same()
    {
        var run = Guid.CreateVersion7();
        var orders = Permutations([.. Events.Of(run, translated: true)]).ToList();
        orders.Count.ShouldBe(720);
        orders
            .Select(order => End(run, order))
            .Distinct()
            .ShouldHaveSingleItem()
            .ShouldStartWith("complete|As indexed, translate|dd");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Doubles_and_stragglers_in_random_order_change_nothing(int seed)
    {
        var random = new Random(seed);
        var run = Guid.CreateVersion7();
        var right = End(run, [.. Events.Of(run, translated: true)]);
        for (var round = 0; round < 500; round++)
        {
            object[] events =
            [
                .. Events.Of(run, translated: true),
                .. Events.Of(run, translated: true),
                Failed(run, Step.All[random.Next(5)], transient: true),
                new StepStarted
                {
                    RunId = run,
                    Step = Step.All[random.Next(5)],
                    Attempt = 1,
                },
                new StepProgressed
                {
                    RunId = run,
                    Step = Step.All[random.Next(5)],
                    Attempt = 1,
                    Percent = 50,
                },
            ];
            random.Shuffle(events);
            End(run, events).ShouldBe(right, $"seed {seed}, round {round}: {string.Join(", ", events)}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void As_long_as_a_run_has_no_end_something_is_due_some_time(bool translated)
    {
        var run = Guid.CreateVersion7();
        foreach (var order in Permutations([.. Events.Of(run, translated)]))
        {
            var book = New(run);
            book.Dispatch(Start);
            foreach (var message in order)
            {
                Events.Enter(book, message, 1, Start);
                if (!book.IsEnded)
                    book.Steps.ShouldContain(s => s.LeaseUntil != null || s.DueAt != null);
            }
        }
    }

    [Fact]
    public void A_document_is_readable_as_soon_as_it_is_cleaned()
    {
        var run = Guid.CreateVersion7();
        var book = New(run);
        book.Dispatch(Start);
        foreach (var message in Events.Of(run, translated: true).Take(3))
            Events.Enter(book, message, 1, Start);
        book.Entry.Document.ShouldNotBeNull();
        book.IsEnded.ShouldBeFalse();
    }

    [Fact]
    public void A_success_that_comes_late_beats_a_failure_that_was_assumed()
    {
        var run = Guid.CreateVersion7();
        var book = New(run);
        book.Dispatch(Start);
        Events.Enter(book, Failed(run, Step.Fetch, transient: false), 1, Start);
        book.Entry.State.ShouldBe(RunState.Failed);
        Events.Enter(book, Events.Of(run, translated: false)[0], 1, Start);
        book.Entry.State.ShouldBe(RunState.Running);
        book.Get(Step.Import).State.ShouldBe(StepState.Running);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Clean_tells_how_far_it_is_even_before_its_input_is_heard_and_no_more_when_it_is_done(bool early)
    {
        var run = Guid.CreateVersion7();
        var book = New(run);
        var events = Events.Of(run, translated: false);
        book.Dispatch(Start);
        Events.Enter(book, events[0], 1, Start);
        if (!early)
            Events.Enter(book, events[1], 1, Start);
        Events.Enter(book, Progressed(40), 1, Start);
        if (early)
            Events.Enter(book, events[1], 1, Start);
        var clean = book.Get(Step.Clean);
        (clean.State, clean.Percent, clean.Attempt).ShouldBe((StepState.Running, 40, 1));
        clean.LeaseUntil.ShouldBe(Start.AddMinutes(5).ToUnixTimeMilliseconds());
        clean.MessageType.ShouldBe(MessageUrn.Of<TranscriptImported>());

        Events.Enter(book, events[2], 1, Start);
        Events.Enter(book, Progressed(70), 1, Start);
        (clean.State, clean.Percent, clean.LeaseUntil).ShouldBe((StepState.Done, null, null));

        StepProgressed Progressed(int percent) =>
            new()
            {
                RunId = run,
                Step = Step.Clean,
                Attempt = 1,
                Percent = percent,
                LeaseUntil = Start.AddMinutes(5),
            };
    }

    [Fact]
    public void Events_of_a_cancelled_run_are_ignored()
    {
        var run = Guid.CreateVersion7();
        var book = New(run);
        book.Dispatch(Start);
        book.Cancel(Start);
        foreach (var message in Events.Of(run, translated: true))
            Events.Enter(book, message, 1, Start);
        book.Entry.State.ShouldBe(RunState.Cancelled);
        book.Get(Step.Fetch).State.ShouldBe(StepState.Queued);
    }

    [Fact]
    public void A_step_whose_input_was_never_heard_heals_by_doing_the_one_before_again()
    {
        var run = Guid.CreateVersion7();
        var book = New(run);
        book.Dispatch(Start);
        Events.Enter(
            book,
            new StepStarted
            {
                RunId = run,
                Step = Step.Import,
                Attempt = 1,
                LeaseUntil = Start.AddMinutes(1),
            },
            1,
            Start
        );
        book.Get(Step.Fetch).State.ShouldBe(StepState.Done);
        var issue = book.Sweep(Step.Import, Start.AddMinutes(2)).ShouldNotBeNull();
        issue.Endpoint.ShouldBe(Endpoint.Fetch);
        book.Get(Step.Fetch).State.ShouldBe(StepState.Done);
    }

    private static string End(Guid run, IReadOnlyList<object> order)
    {
        var book = New(run);
        book.Dispatch(Start);
        foreach (var message in order)
            Events.Enter(book, message, 1, Start);
        var steps = book.Steps.Select(s => $"{s.Step} {s.State} {s.MessageType}");
        var e = book.Entry;
        return $"{e.State}|{e.Title}|{Run.FromJson<BlobRef>(e.Document)?.Sha256}|{e.Languages}|{e.Gaps}|{e.Slot}|{string.Join(',', steps)}";
    }

    private static StepFailed Failed(Guid run, string step, bool transient) =>
        new()
        {
            RunId = run,
            Step = step,
            Attempt = 1,
            Transient = transient,
            Reason = "It rained.",
            Code = "x",
        };

    private static Run New(Guid run)
    {
        var options = new GatewayOptions();
        var entry = new RunEntry { RunId = run.ToString("D"), TraceParent = "00-1-2-01" };
        var fetch = new StepEntry
        {
            RunId = entry.RunId,
            Step = Step.Fetch,
            Endpoint = Endpoint.Fetch,
            MessageType = MessageUrn.Of<FetchVideo>(),
            Body = "{}",
            MessageId = Guid.Empty.ToString("D"),
        };
        return new Run(entry, [fetch], new Backoff(options, () => 0), options);
    }

    private static IEnumerable<object[]> Permutations(object[] items)
    {
        if (items.Length <= 1)
        {
            yield return items;
            yield break;
        }

        for (var i = 0; i < items.Length; i++)
        {
            object[] rest = [.. items[..i], .. items[(i + 1)..]];
            foreach (var tail in Permutations(rest))
                yield return [items[i], .. tail];
        }
    }
}
