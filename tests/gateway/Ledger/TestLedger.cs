using Microsoft.Extensions.Logging.Abstractions;
using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Gateway.Ledger;
using Tapescript.Platform.Messaging;
using Tapescript.Platform.Persistence;

namespace Tapescript.Gateway.Tests.Ledger;

/// <summary>A gateway's ledger on a real database, with a clock and a broker of the test's own.</summary>
internal sealed class TestLedger : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceDatabase<LedgerStore> _connection;
    private readonly bool _isSecond;

    private TestLedger(TestDatabase database, GatewayOptions options, FakeTime time, FakeMail mail, bool isSecond)
    {
        _database = database;
        _isSecond = isSecond;
        _connection = database.Connect();
        (Options, Time, Mail) = (options, time, mail);
        var wrapped = Microsoft.Extensions.Options.Options.Create(options);
        var wake = new WakeSignal();
        Store = new(_connection, wrapped, time);
        Intake = new(Store, wrapped, time, new RunIds(), wake, NullLogger<SubmissionIntake>.Instance);
        var queries = new RunQueries(Store);
        Desk = new(Store, mail, Intake, time, wake, NullLogger<DeadLetterDesk>.Instance);
        Collections = new(Store, Intake, Blobs, wrapped, time, wake);
        Recovery = new(
            Store,
            Microsoft.Extensions.Options.Options.Create(new MessagingOptions()),
            time,
            NullLogger<Recovery>.Instance
        );
        var issuer = new Issuer(Store, mail, wrapped, time, NullLogger<Issuer>.Instance);
        var announcer = new Announcer(Store, mail, NullLogger<Announcer>.Instance);
        Dispatcher = new(Store, issuer, wake, wrapped, time, new Started(), NullLogger<Dispatcher>.Instance);
        Sweeper = new(
            Store,
            issuer,
            announcer,
            Collections,
            Recovery,
            wake,
            wrapped,
            time,
            new Started(),
            NullLogger<Sweeper>.Instance
        );
        Api = new Gateway.Ledger.Ledger(
            Store,
            Intake,
            new Refusals(Store, new RunIds(), time),
            queries,
            Desk,
            wake,
            time
        );
    }

    public GatewayOptions Options { get; }

    public FakeTime Time { get; }

    public FakeMail Mail { get; }

    public FakeBlobs Blobs { get; } = new();

    public LedgerStore Store { get; }

    public SubmissionIntake Intake { get; }

    public DeadLetterDesk Desk { get; }

    public Collections Collections { get; }

    public Recovery Recovery { get; }

    public Dispatcher Dispatcher { get; }

    public Sweeper Sweeper { get; }

    public ILedger Api { get; }

    public static async Task<TestLedger> OpenAsync(string engine, Action<GatewayOptions>? change = null)
    {
        var options = new GatewayOptions();
        change?.Invoke(options);
        return new(await TestDatabase.OpenAsync(engine), options, new FakeTime(), new FakeMail(), isSecond: false);
    }

    /// <summary>Another gateway on the same database, the same clock and the same broker.</summary>
    public TestLedger Second() => new(_database, Options, Time, Mail, isSecond: true);

    public async Task<Guid> SubmitAsync(string source, string? by = null, int priority = 0, params string[] languages)
    {
        var submission = new SubmitVideo
        {
            Source = source,
            RequestedBy = by,
            Priority = priority,
            Languages = languages,
        };
        return (await Api.SubmitAsync(submission, CancellationToken.None)).RunId;
    }

    public async Task<RunView> ViewAsync(Guid run) =>
        (await Api.FindAsync(run.ToString(), CancellationToken.None)).ShouldNotBeNull();

    public async Task<StepView> StepAsync(Guid run, string step) =>
        (await ViewAsync(run)).Steps.Single(s => s.Name == step);

    public Task DispatchAsync() => Dispatcher.RunOnceAsync(CancellationToken.None);

    public Task SweepAsync() => Sweeper.RunOnceAsync(CancellationToken.None);

    public async Task SweepAfterAsync(TimeSpan pause)
    {
        Time.Advance(pause);
        await SweepAsync();
    }

    public Task HearAsync(Guid run, object message, int attempt = 1) =>
        Store.ChangeAsync(
            run.ToString("D"),
            r => Events.Enter(r, message, attempt, Time.GetUtcNow()),
            CancellationToken.None
        );

    public Task FailAsync(
        Guid run,
        string step,
        int attempt,
        bool transient = true,
        string code = "x",
        TimeSpan? after = null
    ) =>
        HearAsync(
            run,
            new StepFailed
            {
                RunId = run,
                Step = step,
                Attempt = attempt,
                Transient = transient,
                Reason = "The site does not answer.",
                Code = code,
                RetryAfter = after,
            }
        );

    public async Task CompleteAsync(Guid run, params string[] gaps)
    {
        foreach (var message in Events.Of(run, translated: false, gaps))
            await HearAsync(run, message);
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        Dispatcher.Dispose();
        Sweeper.Dispose();
        if (!_isSecond)
            await _database.DisposeAsync();
    }
}
