using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Tests.Formats.Documents;

namespace Tapescript.Text.Tests.Readers;

/// <summary>What the readers of others are given: the samples, and a book of ten thousand paragraphs.</summary>
internal static class ReaderSamples
{
    public static IReadOnlyList<(string Name, Transcript Document)> All { get; } =
    [
        .. BookSamples.All,
        ("ten-thousand", BookSamples.Long(10_000)),
        ("one-chapter", BookSamples.Long(1_000) with { Chapters = [new Chapter { Title = "All of it", First = 0 }] }),
    ];

    public static Transcript Find(string name) => All.Single(s => s.Name == name).Document;
}
