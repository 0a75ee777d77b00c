using Tapescript.Host.CommandLine;
using Tapescript.Platform.Hosting;

namespace Tapescript.Host.Serving;

/// <summary>What serve needs to be told, checked before anything starts.</summary>
internal static class DistributedSettings
{
    private const string Transport = "TAPESCRIPT_MESSAGING__TRANSPORT";
    private const string BrokerUrl = "TAPESCRIPT_MESSAGING__URL";
    private const string Engine = "TAPESCRIPT_STORES__ENGINE";

    public static IReadOnlyDictionary<string, string?> Read(IReadOnlyList<ServiceModule> modules)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var missing = new List<string>();
        var transport = CommandContext.Variable(Transport) ?? "rabbitmq";
        var engine = CommandContext.Variable(Engine) ?? "postgres";
        settings["Messaging:Transport"] = transport;
        settings["Stores:Engine"] = engine;
        if (Is(transport, "rabbitmq") && CommandContext.Variable(BrokerUrl) is null)
        {
            missing.Add($"{BrokerUrl}=amqp://user:password@host:5672/");
        }

        if (Is(engine, "postgres"))
        {
            missing.AddRange(
                modules
                    .Select(m => ConnectionOf(m.Name))
                    .Where(v => CommandContext.Variable(v) is null)
                    .Select(v => $"{v}='Host=…;Database=…;Username=…;Password=…'")
            );
        }

        return missing.Count == 0
            ? settings
            : throw new CommandFailure(
                $"serve needs RabbitMQ and PostgreSQL; set {string.Join(" and ", missing)}. (infra/local/up does all of this; 'tapescript up' needs none of it.)"
            );
    }

    public static string ConnectionOf(string service) =>
        "TAPESCRIPT_STORES__CONNECTIONS__" + service.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();

    private static bool Is(string value, string expected) =>
        string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);
}
