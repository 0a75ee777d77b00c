using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace Tapescript.EndToEnd.Tests.Running;

/// <summary>
/// The distributed system as <c>infra/local/up</c> starts it: real RabbitMQ, real PostgreSQL, a process per service,
/// on ports and in a folder of its own.
/// </summary>
public sealed class LocalSystem : IAsyncLifetime
{
    public const string RabbitMq = "amqp://tapescript:tapescript@127.0.0.1:29001/";
    public const string Management = "http://127.0.0.1:29002";
    private const int Offset = 21000;

    private readonly TemporaryFolder _folder = new();

    public static IReadOnlyList<string> Services { get; } =
    ["gateway", "fetch", "transcribe-import", "clean", "translate-align", "index"];

    public static Uri Server { get; } = new("http://127.0.0.1:29080");

    public HttpClient Http { get; } = new() { BaseAddress = Server };

    /// <summary>Extra variables for the services that are started from now on.</summary>
    public Dictionary<string, string> Variables { get; } =
        new() { ["TAPESCRIPT_FETCH__ALLOWPRIVATEADDRESSES"] = "127.0.0.1" };

    public async ValueTask InitializeAsync() => await UpAsync();

    public async ValueTask DisposeAsync()
    {
        await ScriptAsync("down", "--wipe");
        Http.Dispose();
        _folder.Dispose();
    }

    /// <summary>Starts whatever is not running.</summary>
    public Task UpAsync() => ScriptAsync("up");

    /// <summary>Kills a service's process as a power cut would.</summary>
    public void Kill(string service)
    {
        var pid = int.Parse(
            File.ReadAllText(Path.Combine(_folder.Path, "pids", service + ".pid")),
            CultureInfo.InvariantCulture
        );
        using var process = Process.GetProcessById(pid);
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>The environment and arguments that a running service has, to start it once more by hand.</summary>
    public ProcessStartInfo StartInfoOf(string service)
    {
        var pid = File.ReadAllText(Path.Combine(_folder.Path, "pids", service + ".pid")).Trim();
        var arguments = File.ReadAllText($"/proc/{pid}/cmdline").Split('\0', StringSplitOptions.RemoveEmptyEntries);
        var start = new ProcessStartInfo(arguments[0], arguments[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (
            var pair in File.ReadAllText($"/proc/{pid}/environ").Split('\0', StringSplitOptions.RemoveEmptyEntries)
        )
            start.Environment[pair.Split('=')[0]] = pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return start;
    }

    public async Task RestartRabbitMqAsync()
    {
        await ScriptAsync("rabbitmq", "stop");
        await ScriptAsync("rabbitmq", "start");
    }

    public string Log(string service) => File.ReadAllText(Path.Combine(_folder.Path, "logs", service + ".log"));

    /// <summary>A count from a service's own database.</summary>
    public async Task<long> CountAsync(string service, string query)
    {
        var database = "tapescript_" + service.Replace("-", "", StringComparison.Ordinal);
        return long.Parse(
            await ScriptAsync("postgres", "psql", "-d", database, "-Atc", query),
            CultureInfo.InvariantCulture
        );
    }

    public async Task<JsonElement> GetAsync(string path) =>
        await Http.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);

    private async Task<string> ScriptAsync(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo(Checkout.PathOf("infra", "local", script), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TAPESCRIPT_LOCAL"] = _folder.Path;
        start.Environment["TAPESCRIPT_LOCAL_PORTS"] = "29000";
        start.Environment["TAPESCRIPT_LOCAL_HTTP_OFFSET"] = Offset.ToString(CultureInfo.InvariantCulture);
        start.Environment["TAPESCRIPT_COMMAND"] = "dotnet " + Checkout.HostAssembly;
        foreach (var (name, value) in Variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"infra/local/{script}: {await error}");
        return output.Trim();
    }
}
