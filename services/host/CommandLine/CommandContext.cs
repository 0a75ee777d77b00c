namespace Tapescript.Host.CommandLine;

/// <summary>What every command may touch of the world around it.</summary>
internal sealed record CommandContext(Terminal Terminal, TimeProvider Time)
{
    /// <summary>How the person called us, so that a command in a message can be copied and run.</summary>
    public string Name { get; } =
        Environment.GetEnvironmentVariable("TAPESCRIPT_COMMAND") is { Length: > 0 } name ? name : "tapescript";

    public static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
