using System.Text;
using Tapescript.Contracts;
using Tapescript.Index;

namespace Tapescript.Benchmarks.Search;

/// <summary>Bilingual talks of 500 sentences, the same ones each time: English and Chinese, some 106 bytes a pair.</summary>
internal sealed class SearchCorpus
{
    public const int SentencesInVideo = 500;

    private readonly int seed;

    public SearchCorpus(int sentences, int seed = 6)
    {
        this.seed = seed;
        var random = new Random(seed);
        var latin = ZipfWords.Latin(60_000, random);
        var han = ZipfWords.Han(40_000, random);
        CommonEnglish = latin.Common(40);
        CommonChinese = han.Common(40);
        English = new string[sentences];
        Chinese = new string[sentences];
        for (var i = 0; i < sentences; i++)
        {
            English[i] = Sentence(latin, 6 + random.Next(9), " ", ".", random);
            Chinese[i] = Sentence(han, 6 + random.Next(6), "", "。", random);
        }

        Bytes = English.Concat(Chinese).Sum(text => (long)Encoding.UTF8.GetByteCount(text));
    }

    public string[] English { get; }

    public string[] Chinese { get; }

    public IReadOnlyList<string> CommonEnglish { get; }

    public IReadOnlyList<string> CommonChinese { get; }

    public long Bytes { get; }

    public int Videos => (English.Length + SentencesInVideo - 1) / SentencesInVideo;

    public (IndexJob Job, DocumentHead Head, IReadOnlyList<LanguageSegments> Languages) Video(int number)
    {
        var random = new Random(seed + number);
        var from = number * SentencesInVideo;
        var to = Math.Min(from + SentencesInVideo, English.Length);
        var run = Guid.Parse($"01900000-0000-7000-8000-{number:x12}");
        var job = new IndexJob(
            run,
            $"youtube:video{number:00000}",
            new BlobRef($"{number:x64}", 1, "application/json"),
            $"{number:x64}",
            Step.Translate,
            $"Talk {number}"
        );
        var published = new DateOnly(2015 + random.Next(11), 1 + random.Next(12), 1 + random.Next(28));
        var channel = $"Channel {random.Next(40)}";
        var head = new DocumentHead(job.Title, $"https://video.example/{number}", channel, published, []);
        return (
            job,
            head,
            [
                new LanguageSegments("en", IsSource: true, Segments(English, from, to)),
                new LanguageSegments("zh", IsSource: false, Segments(Chinese, from, to)),
            ]
        );
    }

    private static List<Segment> Segments(string[] texts, int from, int to) =>
        [
            .. Enumerable
                .Range(0, to - from)
                .Select(i => new Segment
                {
                    Position = i,
                    First = i,
                    Last = i,
                    SentenceId = $"{i}.0",
                    Text = texts[from + i],
                    StartMs = i * 4_000L,
                }),
        ];

    private static string Sentence(ZipfWords words, int count, string between, string end, Random random) =>
        string.Join(between, Enumerable.Range(0, count).Select(_ => words.Next(random))) + end;
}
