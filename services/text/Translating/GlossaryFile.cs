using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Translating;

/// <summary>What a glossary file holds.</summary>
/// <param name="Entries">Its terms, in order.</param>
/// <param name="Problems">What could not be read, by line.</param>
public sealed record GlossaryFile(IReadOnlyList<GlossaryEntry> Entries, IReadOnlyList<Problem> Problems)
{
    /// <summary>Reads CSV (<c>source,target</c> and, if wanted, <c>from,to,channel</c>) or the YAML of the docs.</summary>
    /// <param name="name">The file's name: its ending says which, and <c>en-zh.csv</c> says which languages.</param>
    /// <param name="text">What it holds.</param>
    /// <returns>The terms; a line that is none is a problem and nothing else.</returns>
    public static GlossaryFile Read(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        var isYaml =
            name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        var (from, to) = LanguagesOf(name);
        return isYaml ? new GlossaryYaml(from, to).Read(text) : new GlossaryTable(from, to).Read(text);
    }

    internal static Problem Wrong(int line, string message) =>
        new()
        {
            Line = line,
            Severity = Severity.Warning,
            Code = "glossary.line",
            Message = message,
        };

    private static (string From, string To) LanguagesOf(string name)
    {
        var pair = name.Split('.')[0].Split('-', '_');
        return pair.Length == 2 && pair.All(IsLanguage) ? (pair[0], pair[1]) : ("", "");
    }

    private static bool IsLanguage(string part) => part.Length is 2 or 3 && part.All(char.IsAsciiLetter);
}
