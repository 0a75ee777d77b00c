namespace Tapescript.Host.CommandLine;

internal static class VersionCommand
{
    public static DocumentedCommand Create(CommandContext context) =>
        new DocumentedCommand("version", "Says which version this is.", "tapescript version").Runs(
            (parsed, _) => Task.FromResult(new WriteVersion(context).Invoke(parsed))
        );
}
