using System.Text.Json;

namespace Tapescript.Platform.Tests.Support;

internal sealed record QueueFacts(string Name, string Type, int Messages, bool AutoDelete, JsonElement Arguments);
