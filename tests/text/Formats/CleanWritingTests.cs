using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats;

public class CleanWritingTests
{
    [Fact]
    public void An_ordinary_file_keeps_its_cues_and_times()
    {
        const string Srt = """
            1
            00:00:01,000 --> 00:00:03,250
            The kettle is on, and the bread
            is in the oven.

            2
            00:00:03,250 --> 00:00:05,000
            Two sugars, as always. You know

            3
            00:00:05,500 --> 00:00:07,000
            what I like.


            """;

        Write(Srt, "srt").ShouldBe(Srt);
    }

    [Fact]
    public void A_rolling_file_comes_out_with_every_line_once()
    {
        var written = Write(
            """
            WEBVTT

            00:00:00.000 --> 00:00:02.000 align:start position:0%
            ␠
            we<00:00:00.500><c> went</c><00:00:01.000><c> down</c>

            00:00:02.000 --> 00:00:02.010 align:start position:0%
            we went down
            ␠

            00:00:02.010 --> 00:00:04.000 align:start position:0%
            we went down
            to<00:00:02.500><c> the</c><00:00:03.000><c> harbour.</c>

            00:00:04.000 --> 00:00:04.010 align:start position:0%
            to the harbour.
            ␠

            00:00:04.010 --> 00:00:06.000 align:start position:0%
            to the harbour.
            It<00:00:04.500><c> rained.</c>
            """.Replace('␠', ' '),
            "srt"
        );

        written
            .ToLowerInvariant()
            .ShouldBe(
                """
                1
                00:00:00,000 --> 00:00:02,000
                we went down

                2
                00:00:02,010 --> 00:00:04,000
                to the harbour.

                3
                00:00:04,010 --> 00:00:06,000
                it rained.


                """
            );
    }

    [Fact]
    public void No_line_is_wider_than_42_columns_and_no_word_is_cut()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("Bread rises slowly when the kitchen is cold.", 12));
        var chinese = string.Concat(Enumerable.Repeat("面粉很有耐心，水没有。", 12));

        foreach (var text in (string[])[sentence, chinese])
        {
            var lines = Write($"(00:00) {text}\n(01:00) {text}\n", "srt")
                .Split('\n')
                .Where(l => !l.Contains("-->", StringComparison.Ordinal))
                .ToList();

            lines.ShouldAllBe(l => l.Sum(c => c >= 0x2E80 ? 2 : 1) <= 42);
            if (text == sentence)
                lines
                    .SelectMany(l => l.Split(' '))
                    .Where(w => w.Length > 0 && !char.IsDigit(w[0]))
                    .Distinct()
                    .ShouldBeSubsetOf(sentence.Split(' '));
        }
    }

    [Fact]
    public void A_translation_that_ends_says_so_once()
    {
        var t = Clean("Flour is patient.\nWater is not.\n") with
        {
            Paragraphs = [new() { Count = 1 }, new() { First = 1, Count = 1 }],
        };
        var beads = t.Sentences.Select(
            (s, i) =>
                new Bead
                {
                    Sentences = [s.Id],
                    Hashes = [s.Hash],
                    Text = i == 0 ? "La harina es paciente." : null,
                    State = i == 0 ? BeadState.Translated : BeadState.Untranslated,
                }
        );
        t = t with { Translations = [new Translation { Language = "es", Beads = [.. beads] }] };

        var outcome = TranscriptFormats.Write(t, "md", new WriteOptions());

        var text = Encoding.UTF8.GetString(outcome.Content);
        text.ShouldContain("> La harina es paciente.\n\n");
        text.ShouldEndWith("> *(not translated from here on)*\n");
        outcome.NotHeld.ShouldNotContain("1 sentence without translation");
        TranscriptFormats
            .Write(t, "md", new WriteOptions { Layout = TranslationLayout.TranslationOnly })
            .NotHeld.ShouldContain("1 sentence without translation");
        TranscriptFormats
            .Write(t, "json", new WriteOptions { Layout = TranslationLayout.TranslationOnly })
            .NotHeld.ShouldBeEmpty();
        Encoding
            .UTF8.GetString(
                TranscriptFormats.Write(t, "md", new WriteOptions { Layout = TranslationLayout.SourceOnly }).Content
            )
            .ShouldNotContain(">");
    }

    [Theory]
    [InlineData("md")]
    [InlineData("bilingual")]
    public void Times_of_sentences_inside_short_cues_are_not_called_estimated(string format)
    {
        const string Talk =
            "[00:00:00.000 --> 00:00:04.000]   flour is patient. Water is not, and\n"
            + "[00:00:04.000 --> 00:00:08.000]   salt decides. The oven waits for\n"
            + "[00:00:08.000 --> 00:00:12.000]   nobody. Bread does.\n";

        Write(Talk, format).ShouldNotContain("estimated");
        Write("flour is patient. Water is not.\nSalt decides.\n", format).ShouldContain("Times: estimated");
    }

    [Fact]
    public void A_translation_alone_has_the_times_paragraphs_and_chapters_of_its_source()
    {
        var t = Clean(
            "1\n00:00:01,000 --> 00:00:03,000\nFlour is patient.\n\n2\n00:00:04,000 --> 00:00:06,000\nWater is not.\n"
        );
        t = t with
        {
            Paragraphs = [new() { Count = 1 }, new() { First = 1, Count = 1 }],
            Chapters =
            [
                new()
                {
                    Title = "Water",
                    First = 1,
                    Start = 4000,
                },
            ],
            Translations =
            [
                new Translation
                {
                    Language = "es",
                    Beads =
                    [
                        .. t.Sentences.Select(
                            (s, i) => new Bead { Sentences = [s.Id], Text = i == 0 ? "La harina." : "El agua." }
                        ),
                    ],
                },
            ],
        };
        var alone = new WriteOptions { Layout = TranslationLayout.TranslationOnly };

        Encoding
            .UTF8.GetString(TranscriptFormats.Write(t, "srt", alone).Content)
            .ShouldBe("1\n00:00:01,000 --> 00:00:03,000\nLa harina.\n\n2\n00:00:04,000 --> 00:00:06,000\nEl agua.\n\n");
        var md = Encoding.UTF8.GetString(TranscriptFormats.Write(t, "md", alone).Content);
        md.ShouldContain("La harina.\n\n## Water");
        md.ShouldContain("Language: es");
        md.ShouldNotContain("Flour");
    }

    private static string Write(string source, string format) =>
        Encoding.UTF8.GetString(TranscriptFormats.Write(Clean(source), format, new WriteOptions()).Content);

    private static Transcript Clean(string source)
    {
        var read = TranscriptFormats.Read(Encoding.UTF8.GetBytes(source), new ReadOptions { Language = "en" });
        return TranscriptCleaning.Clean(read.Transcript!, new CleaningOptions(), CancellationToken.None);
    }
}
