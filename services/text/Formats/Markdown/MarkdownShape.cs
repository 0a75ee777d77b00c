namespace Tapescript.Text.Formats;

/// <summary>The features by which Markdown transcripts are told apart.</summary>
internal readonly record struct MarkdownShape(
    bool HasTitle,
    bool HasAddress,
    bool HasContents,
    bool HasAnchors,
    bool HasMetaLine,
    bool LooksLikeCues
)
{
    public static MarkdownShape Of(IEnumerable<string> sample)
    {
        var shape = new MarkdownShape();
        int cues = 0,
            lines = 0;
        foreach (var line in sample)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            lines++;
            if (line.StartsWith("# ", StringComparison.Ordinal))
                shape = shape with { HasTitle = true };
            else if (IsContents(line))
                shape = shape with { HasContents = true };
            else if (DocumentHeader.IsAddress(line))
                shape = shape with { HasAddress = true };
            else if (line.StartsWith("## ", StringComparison.Ordinal))
                shape = shape with
                {
                    HasAnchors = shape.HasAnchors || line.Contains("<a name=\"", StringComparison.Ordinal),
                };
            else if (MarkdownMetaLine.Is(line))
                shape = shape with { HasMetaLine = true };
            else if (
                TimeCode.TryParseBracketed(line, 0, '[', ']', out _, out _, out _)
                || TimeCode.TryParseBracketed(line, 0, '(', ')', out _, out _, out _)
                || line.StartsWith("*  ", StringComparison.Ordinal)
                || line.Contains(" --> ", StringComparison.Ordinal)
            )
                cues++;
        }

        return shape with
        {
            LooksLikeCues = cues * 3 > lines,
        };
    }

    public static bool IsContents(string line) =>
        line.StartsWith('#')
        && line.TrimStart('#').Trim().Equals("Table of contents", StringComparison.OrdinalIgnoreCase);
}
