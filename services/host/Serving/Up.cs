using Tapescript.Host.CommandLine;
using Tapescript.Host.Setup;

namespace Tapescript.Host.Serving;

internal static class Up
{
    public static async Task<int> RunAsync(
        EmbeddedSpec spec,
        bool yes,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var owned =
            DataFolderLock.TryTake(spec.DataFolder)
            ?? throw new CommandFailure(
                DataFolderLock.AddressOf(spec.DataFolder) is { } owner
                    ? $"{spec.DataFolder} is served already, at {owner}. Use that, or another --data DIR."
                    : $"Another tapescript is at work on {spec.DataFolder}; wait for it, or use another --data DIR."
            );
        var tools = new ToolSetup(context);
        var install = tools.Agreed(ToolNeed.WebPages, yes);
        EmbeddedServer server;
        try
        {
            server = await EmbeddedServer.StartAsync(spec, owned, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            throw Listening.Refused(spec.ListenOn, e);
        }

        await using (server.ConfigureAwait(false))
        {
            Announce(spec, server.Url, context);
            // Nobody waits for the installation: sources that need none of it go on meanwhile.
            Task installing = install
                ? tools.InstallAsync(ToolNeed.WebPages, cancellationToken)
                : Task.FromResult(true);
            using var ending = new CancellationTokenSource();
            var idle = IdleMemory.WatchAsync(context.Time, ending.Token);
            await server.WaitAsync(cancellationToken).ConfigureAwait(false);
            await ending.CancelAsync().ConfigureAwait(false);
            await idle.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await installing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return Environment.ExitCode;
    }

    private static void Announce(EmbeddedSpec spec, Uri url, CommandContext context)
    {
        var output = context.Terminal.Output;
        output.WriteLine($"Tapescript runs at {url}");
        output.WriteLine(
            $"Documents are kept in {spec.DataFolder}; logs are in {Path.Combine(spec.DataFolder, "logs")}. Ctrl-C ends it."
        );
        if (!Listening.IsLoopback(spec.ListenOn))
        {
            output.WriteLine("Everybody who can reach this address can use it.");
        }

        output.Flush();
    }
}
