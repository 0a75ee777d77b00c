using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Tapescript.Host.CommandLine;

internal sealed class WriteVersion(CommandContext context) : SynchronousCommandLineAction
{
    public static string Version =>
        typeof(WriteVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? "unknown";

    public override int Invoke(ParseResult parseResult)
    {
        context.Terminal.Output.WriteLine($"tapescript {Version} (.NET {Environment.Version})");
        return ExitCode.Complete;
    }
}
