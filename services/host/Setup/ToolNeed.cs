using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Setup;

/// <summary>Programs of the system that some sources need.</summary>
internal sealed record ToolNeed(string Reason, IReadOnlyList<string> Packages, Func<IReadOnlyList<string>> Missing)
{
    public static ToolNeed WebPages { get; } =
        new("Web pages with video need yt-dlp and ffmpeg", ["yt-dlp", "ffmpeg"], () => NotOnPath("yt-dlp", "ffmpeg"));

    public static ToolNeed EnglishSpanish { get; } =
        new(
            "Translating between English and Spanish needs Apertium",
            ["apertium", "apertium-eng-spa"],
            () =>
                NotOnPath("apertium") is { Count: > 0 } missing ? [.. missing, "apertium-eng-spa"]
                : HasPair() ? []
                : ["apertium-eng-spa"]
        );

    private static List<string> NotOnPath(params string[] programs) =>
        [.. programs.Where(program => !Folders().Any(folder => File.Exists(Path.Combine(folder, program))))];

    private static string[] Folders() =>
        (CommandContext.Variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    // Elsewhere than in Debian's place we cannot tell, and the translator itself will say.
    private static bool HasPair() =>
        !Directory.Exists("/usr/share/apertium") || Directory.Exists("/usr/share/apertium/apertium-eng-spa");
}
