using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Running;

/// <summary>A PostgreSQL of its own with a streaming replica, to be stopped as tests like: infra/local has both.</summary>
public sealed class StreamingReplica : IAsyncLifetime
{
    private readonly string folder = $"/var/tmp/tapescript-replica-{Guid.NewGuid():N}";
    private readonly int port = FreePorts();

    private string Primary => $"Host=127.0.0.1;Port={port + 6};Username=postgres;Database=postgres";

    private string Replica => $"Host=127.0.0.1;Port={port + 7};Username=postgres;Database=postgres";

    public async ValueTask InitializeAsync()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("TAPESCRIPT_TEST_POSTGRES")))
            Assert.Skip("TAPESCRIPT_TEST_POSTGRES is not set: this case needs PostgreSQL.");
        await RunAsync("postgres", "start");
        await RunAsync("replica", "start");
    }

    public async ValueTask DisposeAsync()
    {
        if (!Directory.Exists(folder))
            return;
        await RunAsync("replica", "stop");
        await RunAsync("postgres", "stop");
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The options of a store that has both.</summary>
    internal StoreOptions Options(string service) =>
        new()
        {
            Engine = "postgres",
            Connections = { [service] = Primary },
            Replicas = { [service] = Replica },
        };

    public Task StartPrimaryAsync() => RunAsync("postgres", "start");

    public Task StopPrimaryAsync() => RunAsync("postgres", "stop");

    public Task StartReplicaAsync() => RunAsync("replica", "start");

    public Task StopReplicaAsync() => RunAsync("replica", "stop");

    /// <summary>The replica goes on receiving, and shows nothing of it until it is let go.</summary>
    public Task HoldReplicaAsync() => AskReplicaAsync("SELECT pg_wal_replay_pause()::text");

    public Task ReleaseReplicaAsync() => AskReplicaAsync("SELECT pg_wal_replay_resume()::text");

    private async Task AskReplicaAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Replica + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteScalarAsync();
    }

    private async Task RunAsync(string script, string verb)
    {
        var start = new ProcessStartInfo(Path.Combine(Root(), "infra", "local", script), [verb])
        {
            RedirectStandardError = true,
            Environment =
            {
                ["TAPESCRIPT_LOCAL"] = folder,
                ["TAPESCRIPT_LOCAL_PORTS"] = port.ToString(CultureInfo.InvariantCulture),
            },
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{script} {verb}: {await error}");
    }

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Tapescript.slnx")))
            at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException("The tests run outside a checkout.");
    }

    // Two neighbours that nobody has now, below those that connections are given; the scripts count from a base that is
    // six lower.
    private static int FreePorts()
    {
        for (var attempt = 0; attempt < 50; attempt++)
        {
            var first = Random.Shared.Next(20_000, 32_000);
            if (IsFree(first) && IsFree(first + 1))
                return first - 6;
        }

        throw new InvalidOperationException("There are no two free ports side by side.");
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
