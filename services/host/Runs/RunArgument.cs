using System.CommandLine;

namespace Tapescript.Host.Runs;

internal static class RunArgument
{
    public static Argument<string> Create() =>
        new("ID") { Description = "The document's id, as ingest and status show it." };
}
