using System.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Tapescript.Contracts.Tests.Deployment;

/// <summary>docker-compose.yml and infra/local/up say the same: services, ports and variables.</summary>
public sealed class ComposeTests
{
    private const string OurImage = "tapescript:local";

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

    [Fact]
    public void One_service_builds_the_image_that_all_of_ours_run()
    {
        var ours = Services().Values.Where(service => service["image"] is OurImage).ToList();
        ours.Count(service => service.ContainsKey("build")).ShouldBe(1, "two would export the same tag at once");
        Services().Values.Count(service => service.ContainsKey("build")).ShouldBe(1);
    }

    [Fact]
    public void What_is_built_from_mounted_or_used_as_a_volume_is_there()
    {
        var volumes = ((Dictionary<object, object>)Yaml()["volumes"]).Keys.Select(key => (string)key).ToList();
        foreach (var (name, service) in Services())
        {
            if (service.TryGetValue("build", out var build))
                File.Exists(Repository.PathOf((string)((Dictionary<object, object>)build)["dockerfile"]))
                    .ShouldBeTrue();
            foreach (var volume in service.TryGetValue("volumes", out var list) ? (List<object>)list : [])
            {
                var source = ((string)volume).Split(':')[0];
                if (source.StartsWith("./", StringComparison.Ordinal))
                    Path.Exists(Repository.PathOf(source[2..])).ShouldBeTrue($"{name} mounts {source}");
                else
                    volumes.ShouldContain(source, name);
            }
        }
    }

    private static Dictionary<string, object> Yaml() =>
        new DeserializerBuilder()
            .Build()
            .Deserialize<Dictionary<string, object>>(
                new MergingParser(
                    new Parser(new StringReader(File.ReadAllText(Repository.PathOf("docker-compose.yml"))))
                )
            );

    private static Dictionary<string, Dictionary<object, object>> Services() =>
        ((Dictionary<object, object>)Yaml()["services"]).ToDictionary(
            service => (string)service.Key,
            service => (Dictionary<object, object>)service.Value,
            StringComparer.Ordinal
        );

    private static Dictionary<string, Plan> Compose()
    {
        var plans = new Dictionary<string, Plan>(StringComparer.Ordinal);
        foreach (var (name, service) in Services())
        {
            if (service["image"] is not OurImage)
                continue;
            var command = ((List<object>)service["command"]).ConvertAll(part => (string)part);
            command[command.IndexOf("--services") + 1].ShouldBe(name);
            var variables = ((Dictionary<object, object>)service["environment"]).Keys.Select(key => (string)key);
            plans.Add(name, new Plan(command[command.IndexOf("--port") + 1], [.. variables]));
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
