using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The chapters that a publisher lists in a description: <c>(00:10:12) title</c> or <c>10:12 - title</c>.</summary>
internal static class DescriptionChapters
{
    public static IReadOnlyList<Chapter> Read(IReadOnlyList<string> lines)
    {
        var chapters = new List<Chapter>();
        var announced = false;
        foreach (var raw in lines)
        {
            var line = raw.Trim();
            if (TryEntry(line, out var start, out var title) && (chapters.Count == 0 || start > chapters[^1].Start))
                chapters.Add(
                    new Chapter
                    {
                        Title = title,
                        Start = start,
                        Origin = ChapterOrigin.Publisher,
                    }
                );
            else if (chapters.Count == 0)
                announced |= IsAnnouncement(line);
        }

        return chapters.Count >= 2 && (announced || chapters[0].Start == 0) ? chapters : [];
    }

    private static bool IsAnnouncement(string line) =>
        line.StartsWith("chapters", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("timestamps", StringComparison.OrdinalIgnoreCase);

    private static bool TryEntry(string line, out long start, out string title)
    {
        title = "";
        if (
            !TimeCode.TryParseBracketed(line, 0, '(', ')', out start, out _, out var after)
            && !TimeCode.TryParseBracketed(line, 0, '[', ']', out start, out _, out after)
        )
        {
            after = line.IndexOf(' ', StringComparison.Ordinal);
            if (after < 1 || !TimeCode.TryParse(line.AsSpan(0, after), out start, out _) || start < 0)
                return false;
        }

        title = line[after..].Trim().TrimStart('-', '–', '—', ':', '|').Trim();
        return title.Length > 0;
    }
}
