using Tapescript.Contracts;

namespace Tapescript.Services.Tests.Index;

/// <summary>Random bilingual talks of few words, so that queries find something.</summary>
internal sealed class SearchLibrary(int seed)
{
    private static readonly string[] English =
    [
        "river",
        "rivers",
        "otter",
        "swims",
        "swimming",
        "the",
        "the",
        "a",
        "stone",
        "boat",
        "night",
        "GPT-4",
        "C#",
        "3.5x",
        "café",
    ];

    private static readonly string[] Chinese = ["水", "獭", "河", "流", "石", "头", "頭", "夜", "发", "發"];

    private readonly Random random = new(seed);

    public List<(string VideoId, string[] English, string[] Chinese)> Talks { get; } = [];

    public async Task FillAsync(IndexDatabase index, int talks)
    {
        for (var i = 0; i < talks; i++)
            await AddAsync(index);
    }

    public async Task<string> AddAsync(IndexDatabase index)
    {
        var count = 1 + random.Next(12);
        var talk = (
            $"youtube:talk{Talks.Count:000}",
            Many(count, () => string.Join(' ', Many(1 + random.Next(8), () => Any(English))) + "."),
            Many(count, () => string.Concat(Many(1 + random.Next(6), () => Any(Chinese))) + "。")
        );
        Talks.Add(talk);
        await PutAsync(index, talk);
        return talk.Item1;
    }

    public static Task PutAsync(
        IndexDatabase index,
        (string VideoId, string[] English, string[] Chinese) talk,
        int version = 0
    )
    {
        var transcript = IndexedDocument
            .Of("en", talk.English)
            .With("zh", [.. talk.Chinese.Select(text => (1, (string?)text))]);
        var number = int.Parse(talk.VideoId[^3..], System.Globalization.CultureInfo.InvariantCulture);
        var run = Guid.Parse($"01900000-{version:x4}-7000-8000-{number:x12}");
        return index.Store.PutAsync(transcript, run, Step.Translate, (char)('a' + (version % 5)), talk.VideoId);
    }

    public string Query()
    {
        var one = Word();
        return random.Next(10) switch
        {
            0 => $"{one} {Word()}",
            1 => $"\"{Any(English)} {Any(English)}\"",
            2 => $"{one} OR {Word()}",
            3 => $"{one} -{Word()}",
            4 => $"({one} OR {Word()}) {Word()}",
            5 => $"{one} -({Word()} OR {Word()})",
            6 => Any(["ri*", "sw*", "st*"]),
            7 => Any(Chinese) + Any(Chinese) + Any(Chinese),
            8 => $"{one} lang:{Any(["en", "zh"])}",
            _ => one,
        };
    }

    private string Word() =>
        random.Next(3) == 0 ? Any(Chinese) + (random.Next(2) == 0 ? Any(Chinese) : "") : Any(English);

    private string Any(string[] from) => from[random.Next(from.Length)];

    private static T[] Many<T>(int count, Func<T> make) => [.. Enumerable.Range(0, count).Select(_ => make())];
}
