using Microsoft.Extensions.Hosting;
using Tapescript.Host.CommandLine;
using Tapescript.Platform.Hosting;

namespace Tapescript.Host.Serving;

internal static class Serve
{
    private static readonly Dictionary<string, int> UsualPorts = new(StringComparer.Ordinal)
    {
        ["gateway"] = 8080,
        ["fetch"] = 8081,
        ["transcribe-import"] = 8082,
        ["clean"] = 8083,
        ["translate-align"] = 8084,
        ["index"] = 8085,
    };

    public static async Task<int> RunAsync(
        IReadOnlyList<string> names,
        string? host,
        int? port,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var modules = Modules(names);
        var settings = DistributedSettings.Read(modules);
        var urls = Urls(host, port, modules);
        var application = TapescriptApplication.Build(
            new ApplicationSpec
            {
                Modules = modules,
                Settings = settings,
                Urls = urls,
            }
        );
        await using (application.ConfigureAwait(false))
        {
            try
            {
                await application.StartAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (IOException e) when (urls is not null)
            {
                throw Listening.Refused(urls[0], e);
            }

            context.Terminal.Say(
                $"{string.Join(", ", modules.Select(m => m.Name))} on {string.Join(", ", application.Urls)}"
            );
            await application.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
        }

        return Environment.ExitCode;
    }

    private static List<ServiceModule> Modules(IReadOnlyList<string> names)
    {
        var modules = new List<ServiceModule>();
        const StringSplitOptions Trimmed = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        foreach (var name in names.SelectMany(n => n.Split(',', Trimmed)).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            modules.Add(
                ServiceModules.Find(name)
                    ?? throw new CommandFailure(
                        $"There is no service '{name}'. There are: {string.Join(", ", ServiceModules.All().Select(m => m.Name))}."
                    )
            );
        }

        return modules.Count > 0
            ? modules
            : throw new CommandFailure("Name at least one service: --services fetch,clean.");
    }

    // Null leaves the choice to the configuration (TAPESCRIPT_HTTP__URLS), as containers need it.
    private static string[]? Urls(string? host, int? port, List<ServiceModule> modules) =>
        host is null && port is null && CommandContext.Variable("TAPESCRIPT_HTTP__URLS") is not null
            ? null
            : [Listening.On(host ?? "127.0.0.1", port ?? UsualPorts.GetValueOrDefault(modules[0].Name, 8080))];
}
