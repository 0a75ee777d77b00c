using System.CommandLine;
using System.CommandLine.Invocation;

namespace Tapescript.Host.CommandLine;

internal sealed class HelpWithExamples(SynchronousCommandLineAction plainHelp, IReadOnlyList<string> rootExamples)
    : SynchronousCommandLineAction
{
    // Asking for help is never a mistake, even where an argument is missing.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        plainHelp.Invoke(parseResult);
        var examples = parseResult.CommandResult.Command switch
        {
            DocumentedCommand command => command.Examples,
            RootCommand => rootExamples,
            _ => [],
        };
        if (examples.Count == 0)
        {
            return ExitCode.Complete;
        }

        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples)
        {
            output.WriteLine("  " + example);
        }

        output.WriteLine();
        return ExitCode.Complete;
    }
}
