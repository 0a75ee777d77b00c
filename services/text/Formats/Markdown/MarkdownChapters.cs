using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The table of contents and the headings of a Markdown document, with a slug of its own for each chapter.</summary>
internal sealed class MarkdownChapters
{
    private readonly Transcript _t;
    private readonly Dictionary<Chapter, string> _slugs = new(ReferenceEqualityComparer.Instance);
    private readonly List<Chapter> _chapters = [];

    public MarkdownChapters(ReadingText reading)
    {
        _t = reading.Transcript;
        var used = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var chapter in reading.Paragraphs.SelectMany(p => p.Chapters).Concat(reading.After))
        {
            var slug = SlugOf(chapter.Title);
            var unique = slug;
            while (!used.Add(unique))
            {
                counts[slug] = counts.GetValueOrDefault(slug, 1) + 1;
                unique = FormattableString.Invariant($"{slug}-{counts[slug]}");
            }

            _chapters.Add(chapter);
            _slugs[chapter] = unique;
        }
    }

    public void AppendContents(StringBuilder text)
    {
        if (_chapters.Count == 0)
            return;
        text.Append("### Table of contents\n");
        foreach (var chapter in _chapters)
        {
            text.Append("- ");
            if (chapter.Start is { } start)
                text.Append(Time(_t, start)).Append(' ');
            text.Append(CultureInfo.InvariantCulture, $"[{Title(chapter)}](#{_slugs[chapter]})\n");
        }

        text.Append('\n');
    }

    public void AppendHeading(StringBuilder text, Chapter chapter) =>
        text.Append(CultureInfo.InvariantCulture, $"## {Title(chapter)}<a name=\"{_slugs[chapter]}\"></a>\n\n");

    /// <summary><c>h:mm:ss</c>, as a link where the video's page can play from there.</summary>
    public static string Time(Transcript t, long ms) =>
        DocumentAddress.Link(t, ms) is { } link ? $"[{Clock.Long(ms)}]({link})" : Clock.Long(ms);

    private static string SlugOf(string title)
    {
        var words = new string([.. title.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-')]);
        var slug = string.Join('-', words.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return slug.Length == 0 ? "chapter" : slug;
    }

    private static string Title(Chapter chapter) =>
        CaptionText.OneLine(chapter.Title).Trim() is { Length: > 0 } title ? MarkdownText.Escape(title) : "Chapter";
}
