using Tapescript.Contracts.Transcripts;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Offline;

/// <summary>Chapters as lines: the time where it is known, the number of the first sentence, the title.</summary>
internal static class ChapterLines
{
    public static IEnumerable<string> Of(Transcript document) =>
        document.Chapters.Select(c =>
            FormattableString.Invariant(
                $"{(c.Start is { } start ? Clock.Of(start) : "-")}\t{c.First}\t{c.Title.ReplaceLineEndings(" ")}"
            )
        );
}
