using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Gateway.Tests.Api;

/// <summary>Runs and documents of our own writing.</summary>
internal static class Sample
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    public static RunView Run(string source, string state, params StepView[] steps)
    {
        var id = Guid.CreateVersion7();
        return new RunView
        {
            Id = ShortId.Of(id),
            RunId = id,
            Source = source,
            State = state,
            Steps = steps.Length > 0 ? steps : [.. Step.All.Select(name => new StepView { Name = name })],
            CreatedAt = Noon,
        };
    }

    public static StepView[] Steps(params string[] states) =>
        [
            .. Step.All.Zip(
                states,
                (name, state) =>
                    new StepView
                    {
                        Name = name,
                        State = state,
                        Attempt = 1,
                    }
            ),
        ];

    /// <summary>A talk on keeping bees, in English with some Spanish.</summary>
    public static Transcript Talk(int sentences = 8, string title = "Keeping bees on a roof") =>
        new()
        {
            Source = new TranscriptSource
            {
                Id = "youtube:abc_DEF-123",
                Format = "srt",
                Sha256 = new string('0', 64),
                Url = "https://www.youtube.com/watch?v=abc_DEF-123",
            },
            Meta = new TranscriptMeta
            {
                Title = title,
                Language = "en",
                Channel = "Rooftop Garden",
                Published = new DateOnly(2025, 5, 1),
                DurationMs = sentences * 5_000L,
            },
            Speakers = [new Speaker { Id = "p0", Name = "Ana" }],
            Tracks =
            [
                new Track
                {
                    Language = "en",
                    Origin = TrackOrigin.People,
                    Cues = [.. Cues(sentences)],
                },
            ],
            Sentences = [.. Sentences(sentences)],
            Events =
            [
                new TranscriptEvent
                {
                    Kind = EventKind.Applause,
                    After = "1.0",
                    Span = new Span(1, 0, 0),
                },
            ],
            Paragraphs = [.. Paragraphs(sentences)],
            Chapters =
            [
                new Chapter
                {
                    Title = "Choosing a roof",
                    First = 0,
                    Start = 0,
                    Origin = ChapterOrigin.Publisher,
                },
                new Chapter
                {
                    Title = "The first hive",
                    First = Math.Min(4, sentences - 1),
                    Start = 20_000,
                },
            ],
            Translations = [new Translation { Language = "es", Beads = [.. Beads(sentences)] }],
            Report = new QualityReport
            {
                WordsIn = sentences * 9,
                WordsKept = sentences * 9,
                Sentences = sentences,
                TimingShare = new TimingShare { Exact = new Ratio(0.75), Estimated = new Ratio(0.25) },
                Translations = [new TranslationReport { Language = "es", WordShare = new Ratio(0.75) }],
                Gaps = [new Gap("untranslated", "6.0")],
            },
        };

    private static readonly string[] English =
    [
        "Bees do well in a city, because something is always in bloom.",
        "A flat roof that gets the morning sun is a good place to start.",
        "Ask the neighbours first, and then ask them again in spring.",
        "You need water close by, shade at noon, and a way down for heavy boxes.",
        "The first hive should be a gentle one.",
        "Open it on a warm day, slowly, and never stand in the flight path.",
        "Write down what you saw: brood, stores, the queen or only her eggs.",
        "In August the honey is ready, and most of it belongs to the bees.",
    ];

    private static readonly string[] Spanish =
    [
        "A las abejas les va bien en la ciudad, porque siempre hay algo en flor.",
        "Una azotea plana con sol por la mañana es un buen lugar para empezar.",
        "Pregunte primero a los vecinos, y vuelva a preguntarles en primavera.",
        "Hace falta agua cerca, sombra a mediodía y un camino para bajar cajas pesadas.",
        "La primera colmena debe ser mansa.",
        "Ábrala un día cálido, despacio, y nunca se ponga en la línea de vuelo.",
    ];

    private static IEnumerable<Cue> Cues(int count) =>
        Enumerable
            .Range(0, count)
            .Select(i => new Cue
            {
                Start = i * 5_000,
                End = (i + 1) * 5_000,
                Text = English[i % English.Length],
                Timing = Timing.Exact,
            });

    private static IEnumerable<Sentence> Sentences(int count) =>
        Enumerable
            .Range(0, count)
            .Select(i => new Sentence
            {
                Id = $"{i}.0",
                Hash = SentenceHash.Of(English[i % English.Length]),
                Text = English[i % English.Length],
                Start = i * 5_000,
                End = (i + 1) * 5_000,
                Timing = i % 8 == 6 ? Timing.Estimated : Timing.Exact,
                Speaker = "p0",
            });

    private static IEnumerable<Paragraph> Paragraphs(int count) =>
        Enumerable
            .Range(0, (count + 1) / 2)
            .Select(i => new Paragraph { First = i * 2, Count = Math.Min(2, count - (i * 2)) });

    private static IEnumerable<Bead> Beads(int count) =>
        Enumerable
            .Range(0, count)
            .Select(i =>
                i % English.Length < Spanish.Length
                    ? new Bead
                    {
                        Sentences = [$"{i}.0"],
                        State = BeadState.Translated,
                        Text = Spanish[i % English.Length],
                    }
                    : new Bead { Sentences = [$"{i}.0"], Reason = UntranslatedReason.EngineFailed }
            );
}
