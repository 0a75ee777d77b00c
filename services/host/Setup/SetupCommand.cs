using System.CommandLine;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Setup;

internal static class SetupCommand
{
    public static DocumentedCommand Create(CommandContext context)
    {
        var yes = new Option<bool>("--yes", "-y") { Description = "Install without asking." };
        return new DocumentedCommand(
            "setup",
            "Installs what web pages (yt-dlp, ffmpeg) and English–Spanish translation (Apertium) need.",
            "tapescript setup",
            "tapescript setup --yes"
        )
            .With(yes)
            .Runs((parsed, cancellationToken) => RunAsync(parsed.GetValue(yes), context, cancellationToken));
    }

    private static async Task<int> RunAsync(bool yes, CommandContext context, CancellationToken cancellationToken)
    {
        var tools = new ToolSetup(context);
        var complete = true;
        foreach (var need in (ToolNeed[])[ToolNeed.WebPages, ToolNeed.EnglishSpanish])
        {
            if (need.Missing().Count == 0)
            {
                context.Terminal.Say($"{need.Reason}: there already.");
            }
            else
            {
                complete &=
                    tools.Agreed(need, yes) && await tools.InstallAsync(need, cancellationToken).ConfigureAwait(false);
            }
        }

        return complete ? ExitCode.Complete : ExitCode.Failed;
    }
}
