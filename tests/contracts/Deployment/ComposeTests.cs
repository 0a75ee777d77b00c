using System.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Tapescript.Contracts.Tests.Deployment;

/// <summary>docker-compose.yml and infra/local/up say the same: services, ports and variables.</summary>
public sealed class ComposeTests
{
    // OTLP has a collector in compose's observability profile only.
    private static readonly string[] ComposeOnly = ["OTEL_EXPORTER_OTLP_ENDPOINT"];

    [Fact]
    public async Task Both_run_the_same_services_with_the_same_variables_on_the_same_ports()
    {
        var local = await LocalPlan();
        var compose = Compose();
        compose.Keys.Order(StringComparer.Ordinal).ShouldBe(local.Keys.Order(StringComparer.Ordinal));
        foreach (var (service, plan) in local)
        {
            compose[service].Port.ShouldBe(plan.Port, service);
            compose[service]
                .Variables.Except(ComposeOnly)
                .Order(StringComparer.Ordinal)
                .ShouldBe(plan.Variables.Order(StringComparer.Ordinal), service);
        }
    }

    [Fact]
    public void Every_service_of_the_code_has_a_process_in_both()
    {
        var folders = Directory
            .EnumerateFiles(Repository.PathOf("services"), "*Module.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path))!)
            .Where(folder => folder is not ("Hosting" or "platform" or "host"))
            .Order(StringComparer.Ordinal);
        Compose().Keys.Order(StringComparer.Ordinal).ShouldBe(folders);
    }

    private static Dictionary<string, Plan> Compose()
    {
        var yaml = new DeserializerBuilder()
            .Build()
            .Deserialize<Dictionary<string, object>>(
                new MergingParser(
                    new Parser(new StringReader(File.ReadAllText(Repository.PathOf("docker-compose.yml"))))
                )
            );
        var plans = new Dictionary<string, Plan>(StringComparer.Ordinal);
        foreach (var (name, value) in (Dictionary<object, object>)yaml["services"])
        {
            var service = (Dictionary<object, object>)value;
            if (!service.ContainsKey("build"))
                continue;
            var command = ((List<object>)service["command"]).ConvertAll(part => (string)part);
            command[command.IndexOf("--services") + 1].ShouldBe((string)name);
            var variables = ((Dictionary<object, object>)service["environment"]).Keys.Select(key => (string)key);
            plans.Add((string)name, new Plan(command[command.IndexOf("--port") + 1], [.. variables]));
        }

        return plans;
    }

    private static async Task<Dictionary<string, Plan>> LocalPlan()
    {
        var start = new ProcessStartInfo(Repository.PathOf("infra", "local", "up"), "--plan")
        {
            RedirectStandardOutput = true,
        };
        start.Environment["TAPESCRIPT_LOCAL"] = Path.Combine(Path.GetTempPath(), "tapescript-plan");
        using var process = Process.Start(start)!;
        var lines = (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0);
        return lines
            .Select(line => line.Split('\t'))
            .GroupBy(fields => fields[0], StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => new Plan(group.First()[1], [.. group.Select(fields => fields[2])]),
                StringComparer.Ordinal
            );
    }

    private sealed record Plan(string Port, IReadOnlyList<string> Variables);
}
