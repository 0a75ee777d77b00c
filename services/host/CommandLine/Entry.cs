using System.CommandLine;
using System.Runtime.InteropServices;

namespace Tapescript.Host.CommandLine;

/// <summary>Parses, runs, and turns whatever goes wrong into one line and an exit code.</summary>
internal static class Entry
{
    public static async Task<int> RunAsync(string[] args)
    {
        var context = new CommandContext(new Terminal(), TimeProvider.System);
        var terminal = context.Terminal;
        try
        {
            // "@name" is a source like any other, not a file of arguments.
            var parsed = RootBuilder
                .Build(context)
                .Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            // Help is never refused: whoever asks for it may have the rest wrong.
            if (parsed.Action is not HelpWithExamples && MisspeltCommand.Faults(parsed) is { Count: > 0 } faults)
            {
                return MisspeltCommand.Report(faults, parsed, context);
            }

            return await InvokeAsync(parsed, context).ConfigureAwait(false);
        }
        catch (CommandFailure failure)
        {
            terminal.Say(failure.Message);
            return ExitCode.Failed;
        }
        catch (Exception unexpected)
        {
            terminal.Say(await UnexpectedFailure.DescribeAsync(unexpected, context).ConfigureAwait(false));
            return ExitCode.Failed;
        }
        finally
        {
            terminal.Flush();
        }
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, CommandContext context)
    {
        using var stopping = new CancellationTokenSource();
        var signalled = 0;
        // The first signal asks, the second is answered by the system.
        void OnSignal(PosixSignalContext signal)
        {
            if (Interlocked.Exchange(ref signalled, (int)signal.Signal) == 0)
            {
                signal.Cancel = true;
                stopping.Cancel();
            }
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal);
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = context.Terminal.Output,
            Error = context.Terminal.Error,
        };
        try
        {
            return await parsed.InvokeAsync(configuration, stopping.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (stopping.IsCancellationRequested && e is OperationCanceledException or IOException)
        {
            return signalled == (int)PosixSignal.SIGTERM ? ExitCode.Terminated : ExitCode.Interrupted;
        }
    }
}
