using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats.Documents;

/// <summary>Documents of our own writing with everything that a reader to read them must stand.</summary>
internal static class BookSamples
{
    public const string HostileTitle = "Bread & <script>alert(1)</script> \"面包\" 'q' 😀 ]]> -->";

    /// <summary>Chapters with equal, blank and hostile titles, speakers, Chinese and an Arabic translation with holes.</summary>
    public static Transcript Full { get; } =
        Make(
            [
                ("p0", "Flour is patient & <b>kind</b>."),
                ("p1", "Water\u0001 is not.\u0000 Half a pair: \uD83D, a whole one: 👩‍🍳."),
                ("p0", "The oven waits, ]]> and <!-- so do we -->."),
                ("p0", "水と粉を混ぜます。"),
                ("p1", "Salt comes last; \u202Eit always does."),
                (null, "Nobody said this."),
            ],
            perParagraph: 1
        ) with
        {
            Meta = new TranscriptMeta
            {
                Title = HostileTitle + "\u0001\n",
                Language = "en",
                Channel = "The <Baker> & Sons",
                Published = new DateOnly(2024, 3, 9),
                DurationMs = 3_725_000,
                Model = "whisper \"large\"",
                Extra = [new("Video Keywords", "['a', \"b\", <c>]"), new("Description", "Line one\nline & two\u000B")],
            },
            Speakers = [new() { Id = "p0", Name = "Anna" }, new() { Id = "p1", Name = "Bo <b> \"the\" 烤" }],
            Chapters =
            [
                new()
                {
                    Title = "Flour",
                    First = 1,
                    Start = 2000,
                },
                new()
                {
                    Title = "Flour",
                    First = 2,
                    Start = 4000,
                },
                new()
                {
                    Title = " \u0001 ",
                    First = 3,
                    Start = 6000,
                },
                new()
                {
                    Title = "<i>Salt</i> 😀 & \uDC00 盐",
                    First = 4,
                    Start = 8000,
                },
                new() { Title = "After the end", Start = 3_700_000 },
            ],
            Translations =
            [
                Translate(
                    "zh-CN",
                    ["面粉有耐心。", "水没有。", "烤箱在等 <b>。", "把水和面粉混合。", "盐最后放。", "没有人说过这个。"]
                ),
                Translate("ar", ["الدقيق صبور & <b>.", null, "الفرن ينتظر.", null, null, null]),
            ],
        };

    /// <summary>A long talk: a paragraph every ten seconds, no chapters.</summary>
    public static Transcript Long(int paragraphs) =>
        Make(
            [
                .. Enumerable
                    .Range(1, paragraphs)
                    .Select(n => ((string?)null, $"Paragraph number {n} is here, and it ends.")),
            ],
            1,
            10_000
        );

    public static Transcript RightToLeft { get; } =
        Make([("p0", "الخبز يحتاج إلى الوقت."), ("p1", "والماء يحتاج إلى النار (100 درجة).")], 1) with
        {
            Source = new TranscriptSource
            {
                Id = "sha256:00",
                Url = "https://example.org/a b/[talk].mp4?q=\"x\"&r=%zz#old",
            },
            Meta = new TranscriptMeta { Title = "عن الخبز", Language = "ar" },
            Speakers = [new() { Id = "p0", Name = "سلمى" }, new() { Id = "p1" }],
            Chapters =
            [
                new()
                {
                    Title = "الدقيق",
                    First = 0,
                    Start = 0,
                },
                new()
                {
                    Title = "الماء",
                    First = 1,
                    Start = 2000,
                },
            ],
            Translations = [Translate("en", ["Bread needs time.", "And water needs fire."])],
        };

    public static Transcript Empty { get; } = new() { Source = new TranscriptSource { Id = "sha256:00" } };

    /// <summary>Read and not cleaned: cues, a second track with pairs.</summary>
    public static Transcript Imported { get; } =
        TranscriptFormats
            .Read(
                Encoding.UTF8.GetBytes(
                    "# Bread\n\nhttps://www.youtube.com/watch?v=abcdefghijk\n\nTranslation: zh-CN\n\n[00:00] Flour is patient.\n  面粉很有耐心。\n\n[00:02] Water is not.\n\n[00:04] Salt is.\n"
                ),
                new ReadOptions()
            )
            .Transcript!;

    public static IReadOnlyList<(string Name, Transcript Document)> All { get; } =
    [("full", Full), ("long", Long(500)), ("right-to-left", RightToLeft), ("empty", Empty), ("imported", Imported)];

    public static byte[] Write(Transcript t, string format, TranslationLayout layout = TranslationLayout.Interleaved) =>
        TranscriptFormats.Write(t, format, new WriteOptions { Layout = layout }).Content;

    private static Transcript Make(
        IReadOnlyList<(string? Speaker, string Text)> said,
        int perParagraph,
        int stepMs = 2000
    )
    {
        var cues = said.Select(
            (s, i) =>
                new Cue
                {
                    Text = s.Text,
                    Lines = [0],
                    Start = i * stepMs,
                    End = (i + 1) * stepMs,
                    Timing = i % 3 == 2 ? Timing.Estimated : Timing.Exact,
                    Speaker = s.Speaker,
                }
        );
        var sentences = said.Select(
            (s, i) =>
                new Sentence
                {
                    Id = $"{i}.0",
                    Text = s.Text,
                    Spans = [new Span(i, 0, s.Text.EnumerateRunes().Count())],
                    Start = i * stepMs,
                    End = (i + 1) * stepMs,
                    Timing = i % 3 == 2 ? Timing.Estimated : Timing.Exact,
                    Speaker = s.Speaker,
                    Inferred = i == 0 ? [new Inferred(0, 1, InferredKind.Case)] : [],
                }
        );
        return new Transcript
        {
            Source = new TranscriptSource
            {
                Id = "youtube:abcdefghijk",
                Url = "https://www.youtube.com/watch?v=abcdefghijk&a=\"<b>\"",
            },
            Meta = new TranscriptMeta { Title = "A long talk", Language = "en" },
            Tracks = [new Track { Language = "en", Cues = [.. cues] }],
            Sentences = [.. sentences],
            Paragraphs =
            [
                .. Enumerable
                    .Range(0, said.Count / perParagraph)
                    .Select(p => new Paragraph { First = p * perParagraph, Count = perParagraph }),
            ],
        };
    }

    private static Translation Translate(string language, string?[] texts) =>
        new()
        {
            Language = language,
            Beads =
            [
                .. texts.Select(
                    (text, i) =>
                        new Bead
                        {
                            Sentences = [$"{i}.0"],
                            Text = text,
                            State = text is null ? BeadState.Untranslated : BeadState.Translated,
                        }
                ),
            ],
        };
}
