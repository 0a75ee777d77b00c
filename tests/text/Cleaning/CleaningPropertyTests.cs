using FsCheck;
using FsCheck.Fluent;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Rolling;

namespace Tapescript.Text.Tests.Cleaning;

/// <summary>What must hold for any text, however odd.</summary>
public class CleaningPropertyTests
{
    private static readonly Gen<string> Fragment = Gen.Elements(
        "hello",
        "there",
        "I",
        "and so",
        "we",
        ".",
        "...",
        "?",
        "!",
        ",",
        ">>",
        ">>>",
        "- ",
        "[Music]",
        "(applause)",
        "♪",
        "[ __ ]",
        "3.",
        "5",
        "â€™",
        "itâ€™s",
        "你好",
        "世界。",
        "こんにちは",
        "  ",
        "\u200b",
        "\u00a0",
        "e.g.",
        "Mr.",
        "U.S.",
        "\"",
        "”",
        "yeah",
        "yeah yeah yeah yeah yeah yeah yeah yeah yeah",
        "the end.",
        "Next",
        "😀",
        "1.",
        "http://a.example/b.c",
        "(",
        "]",
        "café",
        "Ã©",
        "привет",
        "नमस्ते।"
    );

    private static readonly Gen<string> Line = Gen.ListOf(Fragment, 6).Select(parts => string.Join(' ', parts));

    private static readonly Gen<Transcript> Document =
        from lines in Gen.NonEmptyListOf(Gen.ListOf(Line, 2))
        from step in Gen.Choose(0, 3000)
        from origin in Gen.Elements(TrackOrigin.Asr, TrackOrigin.People, TrackOrigin.Document)
        select Sample.Of(
            origin,
            [
                .. lines.Select(
                    (l, i) => Sample.Cue(step == 0 ? null : i * step, step == 0 ? null : (i * step) + 1000, [.. l])
                ),
            ]
        );

    [Fact]
    public void No_word_is_lost_and_every_code_point_has_one_place() =>
        Prop.ForAll(
                Arb.From(Document),
                document =>
                {
                    var cleaned = TranscriptCleaning.Clean(document, new CleaningOptions(), CancellationToken.None);
                    TranscriptInvariant.Check(cleaned).ShouldBeEmpty();
                    var report = cleaned.Report!;
                    report.WordsLost.ShouldBe(0);
                    (
                        report.WordsKept
                        + report.WordsCarried
                        + report.WordsLooped
                        + report.WordsStock
                        + report.WordsEvent
                        + report.WordsMark
                    ).ShouldBe(report.WordsIn);
                    report.Changes.Values.Sum().ShouldBe(cleaned.Changes.Count);
                    (report.WordsKept - report.WordsMerged).ShouldBe(report.WordsOut);
                    report.Cues.ShouldBe(cleaned.Tracks[0].Cues.Count);
                    report.Sentences.ShouldBe(cleaned.Sentences.Count);
                    var times = report.TimingShare;
                    (times.Exact.Value + times.Second.Value + times.Estimated.Value + times.None.Value).ShouldBe(1m);
                    Math.Max(report.ParagraphWordsP50, report.ParagraphWordsP95)
                        .ShouldBeLessThanOrEqualTo(report.ParagraphWordsMax);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Twice_is_once_and_equal_input_is_equal_output() =>
        Prop.ForAll(
                Arb.From(Document),
                document =>
                {
                    var once = TranscriptCleaning.Clean(document, new CleaningOptions(), CancellationToken.None);
                    var again = TranscriptCleaning.Clean(document, new CleaningOptions(), CancellationToken.None);
                    var twice = TranscriptCleaning.Clean(once, new CleaningOptions(), CancellationToken.None);
                    TranscriptJson.Write(again).ShouldBe(TranscriptJson.Write(once));
                    TranscriptJson.Write(twice).ShouldBe(TranscriptJson.Write(once));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Captions_deduped_twice_are_captions_deduped_once() =>
        Prop.ForAll(
                Arb.From(Gen.Choose(0, 10_000)),
                seed =>
                {
                    var once = RollingCaptions.Dedupe(new Rolling.Talk(seed, 60).Preserved(10));
                    RollingCaptions.Dedupe(once).ShouldBeSameAs(once);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(50));
}
