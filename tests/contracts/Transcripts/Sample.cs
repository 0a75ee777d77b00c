using Tapescript.Contracts.Transcripts;

namespace Tapescript.Contracts.Tests.Transcripts;

/// <summary>A small document that has something in every part.</summary>
internal static class Sample
{
    public static Transcript Document { get; } =
        new()
        {
            Source = new TranscriptSource
            {
                Id = "sha256:00",
                Format = "srt",
                Sha256 = "00",
            },
            Meta = new TranscriptMeta
            {
                Title = "Über 你好 😀",
                Published = new DateOnly(2024, 2, 29),
                Extra = [new MetaEntry("Video Views", "12")],
            },
            Speakers = [new Speaker { Id = "p0", Name = "Ada" }],
            Stages =
            [
                new Stage
                {
                    Name = "import",
                    Version = "1",
                    Options = "0000000000000000",
                },
            ],
            Tracks =
            [
                new Track
                {
                    Language = "en",
                    Origin = TrackOrigin.Asr,
                    Cues =
                    [
                        new Cue
                        {
                            Start = 1000,
                            End = 2000,
                            Timing = Timing.Exact,
                            Text = "hello world",
                            Lines = [0],
                            SourceLines = new LineRange(2, 3),
                            Words = [new Word(0, 1000, 1400, new Ratio(0.95)), new Word(6, 1500)],
                        },
                    ],
                },
            ],
            Sentences =
            [
                new Sentence
                {
                    Id = "0.0",
                    Hash = SentenceHash.Of("Hello"),
                    Text = "Hello",
                    Spans = [new Span(0, 0, 5)],
                    Inferred = [new Inferred(0, 1, InferredKind.Case)],
                },
            ],
            Events = [new TranscriptEvent { Kind = EventKind.Music, Span = new Span(0, 6, 11) }],
            Paragraphs = [new Paragraph { Count = 1 }],
            Chapters = [new Chapter { Title = "One", First = 0 }],
            Translations =
            [
                new Translation
                {
                    Language = "es",
                    Beads =
                    [
                        new Bead
                        {
                            Sentences = ["0.0"],
                            Hashes = [SentenceHash.Of("Hello")],
                            Reason = UntranslatedReason.NoEngine,
                        },
                    ],
                },
            ],
            Changes =
            [
                new Change
                {
                    Kind = ChangeKind.Mark,
                    Spans = [new Span(0, 5, 6)],
                    Before = " ",
                    KeptAs = new Span(0, 0, 1),
                },
            ],
            Problems =
            [
                new Problem
                {
                    Line = 1,
                    Code = "srt.time",
                    Message = "No time.",
                },
            ],
            Report = new QualityReport
            {
                Cues = 1,
                Changes = new Dictionary<string, int> { ["mark"] = 1 },
            },
        };
}
