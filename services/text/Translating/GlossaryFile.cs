using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Translating;

/// <summary>What a glossary file holds.</summary>
/// <param name="Entries">Its terms, in order.</param>
/// <param name="Problems">What could not be read, by line.</param>
public sealed record GlossaryFile(IReadOnlyList<GlossaryEntry> Entries, IReadOnlyList<Problem> Problems)
{
    /// <summary>Reads CSV (<c>source,target</c> and, if wanted, <c>from,to,channel</c>, or two languages as the first row) or the YAML of the docs.</summary>
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

    /// <summary>Reads a file as it lies on a disk, in whatever encoding its bytes tell.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="content">Its bytes.</param>
    /// <returns>The terms; bytes that are no text are a problem of their line.</returns>
    public static GlossaryFile Read(string name, ReadOnlyMemory<byte> content)
    {
        var decoded = TextDecoding.Decode(content, new ReadOptions());
        if (decoded.Problems.Count == 0)
            return Read(name, decoded.Text);
        var line = decoded.Problems[0].Line ?? 1;
        return new GlossaryFile([], [Wrong(line, "What stands here is no text; save it as CSV in UTF-8.")]);
    }

    /// <summary>Writes terms so that every glossary with the same ones is the same bytes, and reads back as they are.</summary>
    /// <param name="entries">The terms.</param>
    /// <returns>CSV in UTF-8 with all columns.</returns>
    public static byte[] Write(IEnumerable<GlossaryEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var text = new StringBuilder("from,to,channel,source,target\n");
        foreach (var (from, to, channel, term) in entries)
            text.AppendJoin(',', new[] { from, to, channel ?? "", term.Source, term.Target }.Select(Cell)).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
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

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static bool IsLanguage(string part) => part.Length is 2 or 3 && part.All(char.IsAsciiLetter);
}
