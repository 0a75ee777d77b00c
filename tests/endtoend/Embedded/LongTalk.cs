using System.Globalization;

namespace Tapescript.EndToEnd.Tests.Embedded;

/// <summary>Subtitles of two hours, a sentence in every six seconds, no two alike.</summary>
internal static class LongTalk
{
    public const int Sentences = 1200;

    private static readonly string[] Who =
    [
        "My brother",
        "The teacher",
        "The old captain",
        "Our neighbour",
        "A young doctor",
        "The farmer",
        "Her sister",
        "The king",
        "A tired soldier",
        "The woman",
    ];

    private static readonly string[] Did =
    [
        "found",
        "lost",
        "bought",
        "sold",
        "painted",
        "opened",
        "closed",
        "forgot",
        "wanted",
        "remembered",
    ];

    private static readonly string[] What =
    [
        "the bridge near the river",
        "the letter from the village",
        "the broken clock",
        "a small white house",
        "the door of the church",
        "the red book",
        "an empty bottle",
        "the map of the island",
        "the garden behind the school",
        "a black horse",
        "the first train of the morning",
        "the key of the kitchen",
    ];

    public static string Subtitles() =>
        string.Join('\n', Enumerable.Range(0, Sentences).Select(i => $"{i + 1}\n{Times(i)}\n{Sentence(i)}\n"));

    // 5 has an inverse modulo 12, so that every number has words of its own; neighbours share none of them.
    private static string Sentence(int i) => $"{Who[i % 10]} {Did[((i / 10) + i) % 10]} {What[((i / 100) + i) % 12]}.";

    private static string Times(int i)
    {
        var start = TimeSpan.FromSeconds(i * 6);
        var end = start + TimeSpan.FromSeconds(5.5);
        return string.Create(CultureInfo.InvariantCulture, $@"{start:hh\:mm\:ss\,fff} --> {end:hh\:mm\:ss\,fff}");
    }
}
