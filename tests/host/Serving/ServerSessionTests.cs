using System.Net;
using System.Text;
using Tapescript.Contracts.Api;
using Tapescript.Host.CommandLine;
using Tapescript.Host.Serving;

namespace Tapescript.Host.Tests.Serving;

public sealed class ServerSessionTests
{
    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_answered_before_is_given_time_to_restart()
    {
        using var first = Listen(out var server);
        await using var session = await OpenAsync(server);
        await AskAsync(session, AnswerAsync(first, 200, """{"runs":[]}"""));
        first.Close();

        var second = AskAsync(session);
        await Task.Delay(300, Cancelled);
        second.IsCompleted.ShouldBeFalse("it gave up, or somebody else answered");
        using var again = Listen(server);
        await AnswerAsync(again, 200, """{"runs":[]}""");

        (await second).Runs.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_that_is_not_ready_is_asked_again()
    {
        using var listener = Listen(out var server);
        await using var session = await OpenAsync(server);
        await AskAsync(session, AnswerAsync(listener, 200, """{"runs":[]}"""));

        var asked = AskAsync(session);
        await AnswerAsync(listener, 503, """{"detail":"The database does not answer."}""");
        await AnswerAsync(listener, 200, """{"runs":[]}""");

        (await asked).Runs.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_that_never_answered_is_not_waited_for()
    {
        Uri server;
        using (Listen(out server)) { }
        await using var session = await OpenAsync(server);

        var failure = await Should.ThrowAsync<CommandFailure>(() => AskAsync(session).WaitAsync(Soon, Cancelled));

        failure.Message.ShouldContain("No server answers");
    }

    private static TimeSpan Soon => TimeSpan.FromSeconds(30);

    private static Task<ServerSession> OpenAsync(Uri server) =>
        ServerSession.OpenAsync(
            new ServerPlace(server, "unused", DataFolderNamed: false),
            new CommandContext(new Terminal(), TimeProvider.System),
            Cancelled
        );

    private static Task<RunPage> AskAsync(ServerSession session) =>
        session.CallAsync((client, token) => client.RunsAsync(["abc"], token), Cancelled);

    private static async Task AskAsync(ServerSession session, Task answer)
    {
        await AskAsync(session);
        await answer;
    }

    private static async Task AnswerAsync(HttpListener listener, int status, string body)
    {
        var context = await listener.GetContextAsync().WaitAsync(Soon, Cancelled);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body), Cancelled);
        context.Response.Close();
    }

    private static HttpListener Listen(out Uri server)
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        server = new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/");
        probe.Stop();
        return Listen(server);
    }

    private static HttpListener Listen(Uri server)
    {
        var listener = new HttpListener { Prefixes = { server.ToString() } };
        listener.Start();
        return listener;
    }
}
