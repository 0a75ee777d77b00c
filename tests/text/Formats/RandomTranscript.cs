using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;

namespace Tapescript.Text.Tests.Formats;

/// <summary>Documents of every shape that a reader may make: the same seed makes the same document.</summary>
internal static class RandomTranscript
{
    private static readonly string[] Words =
    [
        "bread",
        "Flour",
        "the oven's",
        "3.5",
        "café",
        "naïve",
        "灯塔",
        "面粉很有耐心",
        "пшеница",
        "خبز",
        "😀",
        "salt & pepper",
        "a < b",
        "x > y",
        "{braces}",
        "[brackets]",
        "*stars*",
        "_under_",
        "# hash",
        "\"quoted\"",
        "comma, comma",
        "semi; colon",
        "tab\there",
        "&amp;",
        "<b>",
        "--> there",
        "back\\slash",
        "e\u0301",
        "\u200Ezero",
        "100%",
        "|pipe|",
        "`tick`",
        "http://example.com/a?b=c&d=e",
        "1",
        "- dash",
        "> quote",
        "(0:01)",
        "{1}{2}",
        "[00:01.00]",
    ];

    private static readonly string[] Plain =
    [
        "bread",
        "rises",
        "slowly",
        "when",
        "kitchens",
        "are",
        "cold",
        "and",
        "nobody",
        "bakes",
        "lighthouse",
        "keepers",
    ];

    /// <summary>Makes a document.</summary>
    /// <param name="seed">What decides everything.</param>
    /// <param name="odd">Whether texts hold what other formats take for markup.</param>
    /// <param name="clean">Whether it is cleaned: sentences, paragraphs.</param>
    public static Transcript Of(int seed, bool odd, bool clean)
    {
        var random = new Random(seed);
        var speakers = random.Next(3) == 0 ? random.Next(1, 4) : 0;
        var cues = CuesOf(random, odd, speakers);
        var translated = random.Next(3) == 0;
        var url = random.Next(2) == 0 ? "https://www.youtube.com/watch?v=abcdefghijk" : null;
        var t = new Transcript
        {
            Source = new TranscriptSource
            {
                Id = url is null ? "sha256:" + new string('0', 64) : "youtube:abcdefghijk",
                Format = "srt",
                Sha256 = new string('0', 64),
                Url = url,
            },
            Meta = new TranscriptMeta
            {
                Title = random.Next(2) == 0 ? "How bread rises" : null,
                Language = random.Next(2) == 0 ? "en" : null,
                Channel = seed % 5 == 0 ? "Bread Radio" : null,
                Published = seed % 5 == 0 ? new DateOnly(2024, 5, 6) : null,
                DurationMs = seed % 5 == 0 ? 3_600_000 : null,
                Model = seed % 10 == 0 ? "whisper medium" : null,
            },
            Speakers =
            [
                .. Enumerable
                    .Range(0, speakers)
                    .Select(i => new Speaker { Id = $"p{i}", Name = $"Anna {(char)('A' + i)}" }),
            ],
            Tracks =
            [
                new Track { Language = "en", Cues = cues },
                .. translated ? (Track[])[new Track { Language = "es", Cues = Translated(cues) }] : [],
            ],
            Chapters = random.Next(3) == 0 ? ChaptersOf(cues) : [],
        };
        return clean ? TranscriptCleaning.Clean(t, new CleaningOptions(), CancellationToken.None) : t;
    }

    /// <summary>A chapter for the beginning and one for the last cue; an archive takes one line for no list of chapters.</summary>
    private static List<Chapter> ChaptersOf(List<Cue> cues) =>
        cues.Count > 1 && cues[0].Start is { } first && cues[^1].Start is { } last && last >= first + 1_000
            ? [new Chapter { Title = "Flour", Start = first }, new Chapter { Title = "Water", Start = last }]
            : [];

    private static List<Cue> CuesOf(Random random, bool odd, int speakers)
    {
        var timed = random.Next(5) != 0;
        var wordTimes = timed && random.Next(3) == 0;
        var cues = new List<Cue>();
        long at = random.Next(5_000);
        for (var i = random.Next(1, 9); i > 0; i--)
        {
            var lines = Enumerable.Range(0, random.Next(3) == 0 ? 2 : 1).Select(_ => Line(random, odd)).ToList();
            var text = string.Join('\n', lines);
            var end = at + random.Next(500, 6_000);
            cues.Add(
                new Cue
                {
                    Start = timed ? at : null,
                    End = timed ? end : null,
                    Timing = timed ? Timing.Exact : Timing.None,
                    Text = text,
                    Lines = lines.Count == 1 ? [0] : [0, lines[0].EnumerateRunes().Count() + 1],
                    Speaker = speakers > 0 && random.Next(4) > 0 ? $"p{random.Next(speakers)}" : null,
                    Confidence = random.Next(6) == 0 ? new Ratio(random.NextDouble()) : null,
                    Words = wordTimes ? WordsOf(text, at, end) : null,
                }
            );
            at = odd && random.Next(8) == 0 ? Math.Max(0, at - 500) : end + (random.Next(2) * random.Next(4_000));
        }

        return cues;
    }

    private static string Line(Random random, bool odd)
    {
        var words = odd ? Words : Plain;
        return string.Join(' ', Enumerable.Range(0, random.Next(1, 7)).Select(_ => words[random.Next(words.Length)]))
            + (random.Next(2) == 0 ? "." : "");
    }

    private static List<Word> WordsOf(string text, long start, long end)
    {
        var words = new List<Word>();
        var point = 0;
        var inside = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!System.Text.Rune.IsWhiteSpace(rune) && !inside)
                words.Add(new Word(point, start + ((end - start) * point / (text.Length + 1))));
            inside = !System.Text.Rune.IsWhiteSpace(rune);
            point++;
        }

        return words;
    }

    private static List<Cue> Translated(List<Cue> cues) =>
        [
            .. cues.Select(
                (c, i) =>
                    new Cue
                    {
                        Text = $"La traducción número {i}",
                        Lines = [0],
                        Pair = i,
                    }
            ),
        ];
}
