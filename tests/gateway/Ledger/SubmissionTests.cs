using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Gateway.Ledger;

namespace Tapescript.Gateway.Tests.Ledger;

public sealed class SubmissionTests
{
    public static TheoryData<string> Engines => TestDatabase.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task The_same_source_submitted_twice_is_one_run(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var first = await ledger.Api.SubmitAsync(Video("https://youtu.be/dQw4w9WgXcQ?t=3"), default);
        var second = await ledger.Api.SubmitAsync(Video("https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=x"), default);
        first.Existing.ShouldBeFalse();
        second.Existing.ShouldBeTrue();
        second.Id.ShouldBe(first.Id);
        await ledger.DispatchAsync();
        await ledger.DispatchAsync();
        ledger.Mail.Sent.ShouldHaveSingleItem().Endpoint.ShouldBe(Endpoint.Fetch);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Many_at_once_are_one_run(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        await using var other = ledger.Second();
        var all = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(i =>
                    Task.Run(() => (i % 2 == 0 ? ledger : other).Api.SubmitAsync(Video("https://a.example/v"), default))
                )
        );
        all.Select(a => a.RunId).Distinct().Count().ShouldBe(1);
        all.Count(a => !a.Existing).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Other_languages_are_another_run_but_their_order_is_not(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var one = await ledger.SubmitAsync("https://a.example/v", null, 0, "es", "pt_br");
        var same = await ledger.SubmitAsync("https://A.example:443/v#top", null, 0, "pt-BR", "es");
        var other = await ledger.SubmitAsync("https://a.example/v", null, 0, "es");
        same.ShouldBe(one);
        other.ShouldNotBe(one);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Another_glossary_is_another_run_and_travels_with_it(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var terms = new BlobRef(new string('a', 64), 10, "text/csv");
        SubmitVideo With(BlobRef? glossary, params string[] languages) =>
            Video("https://a.example/v") with
            {
                Options = new RunOptions { Languages = languages, Glossary = glossary },
            };
        var without = await ledger.Api.SubmitAsync(With(null, "es"), default);
        var one = await ledger.Api.SubmitAsync(With(terms, "es"), default);
        var same = await ledger.Api.SubmitAsync(With(terms, "es"), default);
        var other = await ledger.Api.SubmitAsync(With(terms with { Sha256 = new string('b', 64) }, "es"), default);

        same.RunId.ShouldBe(one.RunId);
        new[] { without, one, other }.Select(a => a.RunId).Distinct().Count().ShouldBe(3);
        await ledger.DispatchAsync();
        ledger.Mail.Sent.ShouldContain(m => m.Message.Body.Contains(terms.Sha256, StringComparison.Ordinal));
        await Should.ThrowAsync<SubmissionRefusedException>(() => ledger.Api.SubmitAsync(With(terms), default));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_submission_id_that_comes_again_finds_its_run_and_is_refused_for_another_source(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var id = Guid.NewGuid();
        var first = await ledger.Api.SubmitAsync(Video("https://a.example/1") with { SubmissionId = id }, default);
        var again = await ledger.Api.SubmitAsync(Video("https://a.example/1") with { SubmissionId = id }, default);
        again.ShouldBe(first with { Existing = true });
        var refused = await Should.ThrowAsync<SubmissionRefusedException>(() =>
            ledger.Api.SubmitAsync(Video("https://a.example/2") with { SubmissionId = id }, default)
        );
        refused.Status.ShouldBe(409);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_failed_run_submitted_again_goes_on_from_its_failed_step(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await ledger.SubmitAsync("https://a.example/v");
        await ledger.DispatchAsync();
        await ledger.HearAsync(run, Events.Of(run, translated: false)[0]);
        await ledger.FailAsync(run, Step.Import, 1, transient: false);
        (await ledger.ViewAsync(run)).State.ShouldBe(RunState.Failed);

        var again = await ledger.Api.SubmitAsync(Video("https://a.example/v"), default);
        again.ShouldSatisfyAllConditions(
            () => again.Existing.ShouldBeTrue(),
            () => again.State.ShouldBe(RunState.Queued)
        );
        await ledger.DispatchAsync();
        ledger.Mail.Sent[^1].Endpoint.ShouldBe(Endpoint.Import);
        ledger.Mail.Sent[^1].Attempt.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Beyond_the_limit_of_unfinished_runs_a_submission_is_refused_for_now(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine, o => o.UnfinishedRuns = 2);
        var run = await ledger.SubmitAsync("https://a.example/1");
        await ledger.SubmitAsync("https://a.example/2");
        var refused = await Should.ThrowAsync<SubmissionRefusedException>(() =>
            ledger.SubmitAsync("https://a.example/3")
        );
        refused.Status.ShouldBe(503);
        refused.RetryAfter.ShouldNotBeNull();
        (await ledger.SubmitAsync("https://a.example/1")).ShouldBe(run);
        await ledger.DispatchAsync();
        await ledger.CompleteAsync(run);
        await ledger.SubmitAsync("https://a.example/3");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_run_is_found_by_short_id_guid_and_unique_prefix(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await ledger.SubmitAsync("https://a.example/v");
        var other = await ledger.SubmitAsync("https://a.example/w");
        var id = ShortId.Of(run);
        var differ = Enumerable
            .Range(1, 12)
            .First(n => !ShortId.Of(other).StartsWith(id[..n], StringComparison.Ordinal));
        string[] names =
        [
            id,
            id.ToUpperInvariant(),
            run.ToString("D"),
            run.ToString("N"),
            id[..differ],
            run.ToString("D")[..^1],
        ];
        foreach (var name in names)
            (await ledger.Api.FindAsync(name, default)).ShouldNotBeNull().RunId.ShouldBe(run);
        foreach (var name in new[] { "", "zz", "%", run.ToString("D")[..9], "'; DROP TABLE runs; --" })
            (await ledger.Api.FindAsync(name, default)).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Pages_follow_each_other_without_gap_or_double(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var runs = new List<Guid>();
        for (var i = 0; i < 7; i++)
        {
            runs.Add(await ledger.SubmitAsync($"https://a.example/{i}"));
            ledger.Time.Advance(TimeSpan.FromSeconds(1));
        }

        var seen = new List<Guid>();
        string? cursor = null;
        do
        {
            var page = await ledger.Api.ListAsync(3, cursor, RunState.Queued, default);
            seen.AddRange(page.Runs.Select(r => r.RunId));
            cursor = page.Next;
        } while (cursor is not null);
        runs.Reverse();
        seen.ShouldBe(runs);
        (await ledger.Api.ListAsync(-1, null, null, default)).Runs.Count.ShouldBe(1);
        (await ledger.Api.ListAsync(int.MaxValue, null, RunState.Failed, default)).Runs.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task What_could_not_be_submitted_is_a_failed_run_once_per_source_and_reason(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var refused = new RefusedSubmission { Source = "gone.srt", Reason = "There is no such file." };
        var first = await ledger.Api.RecordRefusalAsync(refused, default);
        var second = await ledger.Api.RecordRefusalAsync(refused, default);
        second.Id.ShouldBe(first.Id);
        second.Existing.ShouldBeTrue();
        var run = (await ledger.Api.FindAsync(first.Id, default)).ShouldNotBeNull();
        run.State.ShouldBe(RunState.Failed);
        run.Steps[0].State.ShouldBe(StepState.Failed);
        run.Steps[0].Reason.ShouldBe("There is no such file.");
        await ledger.DispatchAsync();
        ledger.Mail.Sent.ShouldBeEmpty();
    }

    private static SubmitVideo Video(string source) => new() { Source = source };
}
