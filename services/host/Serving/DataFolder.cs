using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Serving;

/// <summary>Where documents, stores and logs are kept when no server is named.</summary>
internal static class DataFolder
{
    public static string Resolve(string? option) => Path.GetFullPath(option is { Length: > 0 } ? option : Default());

    public static string Default()
    {
        if (CommandContext.Variable("TAPESCRIPT_DATA") is { } named)
        {
            return Path.GetFullPath(named);
        }

        if (CommandContext.Variable("XDG_DATA_HOME") is { } data && Path.IsPathRooted(data))
        {
            return Path.Combine(data, "tapescript");
        }

        var home = CommandContext.Variable("HOME") ?? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return home.Length == 0
            ? throw new CommandFailure("HOME is not set, so say where to keep the data: --data DIR.")
            : Path.Combine(home, ".local", "share", "tapescript");
    }
}
