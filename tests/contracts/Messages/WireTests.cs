using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Tapescript.Contracts.Tests.Messages;

/// <summary>
/// Pins every message's name and shape on the wire. A change here breaks messages that wait in a queue: additions
/// are fine, the rest needs a migration. TAPESCRIPT_UPDATE=1 rewrites the snapshot.
/// </summary>
public sealed class WireTests
{
    internal static IReadOnlyList<Type> Messages { get; } =
        typeof(SubmitVideo)
            .Assembly.GetExportedTypes()
            .Where(type =>
                type.Namespace == "Tapescript.Contracts"
                && File.Exists(Repository.PathOf("contracts", "Messages", type.Name + ".cs"))
            )
            .Where(type => type is { IsAbstract: false })
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .ToList();

    [Fact]
    public void The_urns_and_shapes_are_those_that_queues_hold()
    {
        var actual = new StringBuilder();
        foreach (var type in Messages)
        {
            actual.Append("urn:message:Tapescript.Contracts:").Append(type.Name).Append('\n');
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                actual
                    .Append("  ")
                    .Append(JsonNamingPolicy.CamelCase.ConvertName(property.Name))
                    .Append(": ")
                    .Append(Shape.Of(property))
                    .Append('\n');
        }

        Snapshot.Compare(Repository.PathOf("tests", "contracts", "Messages", "wire.txt"), actual.ToString());
    }

    [Fact]
    public void An_empty_object_still_deserialises_as_every_message()
    {
        foreach (var type in Messages.Where(type => type.GetConstructor([]) is not null))
            JsonSerializer.Deserialize("{}", type).ShouldNotBeNull();
    }
}
