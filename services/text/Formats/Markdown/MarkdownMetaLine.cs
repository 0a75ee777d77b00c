namespace Tapescript.Text.Formats;

/// <summary>The line of metadata in Tapescript's own Markdown: <c>*Channel: A · Published: 2026-01-31*</c>.</summary>
internal static class MarkdownMetaLine
{
    public const string Separator = " · ";
    public const string Estimated = "Times: estimated";
    private static readonly string[] Keys =
    [
        "Channel: ",
        "Published: ",
        "Length: ",
        "Language: ",
        "Translation: ",
        TranslatedLines.Start,
        "Model: ",
        Estimated,
        "Transcript by Tapescript",
    ];

    /// <summary>An entry of the line; the separator cannot stand inside one.</summary>
    public static string Entry(string key, string value) =>
        key + ":" + (" " + MarkdownText.Escape(value)).Replace(" ·", " -", StringComparison.Ordinal);

    public static bool Is(string line) =>
        line.Length > 2
        && line[0] == '*'
        && line[^1] == '*'
        && Array.Exists(Keys, k => line.AsSpan(1).StartsWith(k, StringComparison.Ordinal));

    public static IEnumerable<(string Key, string Value)> Read(string line)
    {
        foreach (var part in line[1..^1].Split(Separator))
        {
            var colon = part.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0)
                yield return (part[..colon], MarkdownText.Unescape(part[(colon + 2)..]));
        }
    }
}
