using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;
using Tapescript.Text.Tests.Formats.Documents;
using Markup = Tapescript.Text.Tests.Formats.Documents.Markup;

namespace Tapescript.Text.Tests.Formats;

/// <summary>How much is translated, and where that stops, stands in the title block of what is written.</summary>
public class TranslatedLinesTests
{
    private const string Share = "50 % of the words and 50 % of the time; stops at 0:02";

    private const string Half = """
        # Bread

        Language: en
        Translation: zh-CN

        [00:00] Flour is patient.
          面粉很有耐心。

        [00:02] Water is not.

        [00:02] Water is not.
        """;

    /// <summary>What has no place for remarks says so instead.</summary>
    private static readonly string[] Without = ["srt", "sbv", "csv", "tsv", "yt2doc", "whisper-cpp"];

    public static TheoryData<string> Written =>
        [.. TranscriptFormats.All.Where(f => f.CanWrite && f.Id != "json").Select(f => f.Id)];

    [Theory]
    [MemberData(nameof(Written))]
    public void Every_format_says_it_or_is_said_not_to_hold_it(string format)
    {
        foreach (var t in (Transcript[])[BookSamples.Full, Read(Half)])
        {
            var written = TranscriptFormats.Write(t, format, new WriteOptions());

            var said = t.Sentences.Count > 0 ? "Arabic: 33 % of the words" : "Chinese: 33 % of the words";
            var holds = !Without.Contains(format);
            Text(written, format).Contains(said, StringComparison.Ordinal).ShouldBe(holds, format);
            string.Join("; ", written.NotHeld).Contains(said, StringComparison.Ordinal).ShouldBe(!holds, format);
            written.NotHeld.ShouldNotContain(n => n.Contains("further facts (Translated", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void A_document_without_a_translation_says_nothing(string format)
    {
        var t = BookSamples.Full with { Translations = [] };

        Text(TranscriptFormats.Write(t, format, new WriteOptions()), format).ShouldNotContain("Translated:");
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void A_translation_that_stands_alone_says_how_much_of_the_source_it_has(string format)
    {
        var options = new WriteOptions { Layout = TranslationLayout.TranslationOnly, Language = "ar" };
        var written = TranscriptFormats.Write(BookSamples.Full, format, options);

        var all = Text(written, format) + string.Join("; ", written.NotHeld);
        all.ShouldContain("Arabic: 33 % of the words");
        all.ShouldNotContain("Chinese: 100 %");
    }

    [Theory]
    [InlineData("md")]
    [InlineData("txt")]
    [InlineData("vtt")]
    [InlineData("bilingual")]
    [InlineData("podcast")]
    [InlineData("ass")]
    [InlineData("ttml")]
    [InlineData("lrc")]
    [InlineData("podcasting-json")]
    [InlineData("whisper-json")]
    [InlineData("youtube-copy")]
    public void A_line_that_was_written_is_no_text_when_it_is_read(string format)
    {
        var written = TranscriptFormats.Write(Read(Half), format, new WriteOptions()).Content;

        var read = TranscriptFormats.Read(written, new ReadOptions { Format = format }).Transcript.ShouldNotBeNull();

        read.Tracks[0].Cues.ShouldAllBe(c => !c.Text.Contains("of the words", StringComparison.Ordinal));
        read.Problems.ShouldBeEmpty();
        read.Meta.Extra.ShouldContain(e => e.Value.StartsWith("Chinese: 33 %", StringComparison.Ordinal));
        TranscriptFormats.Write(read, format, new WriteOptions()).Content.ShouldBe(written);
    }

    [Fact]
    public void The_line_is_plain()
    {
        var t = Read(Half.Replace("[00:02] Water is not.\n\n[00:02]", "[00:02]", StringComparison.Ordinal));

        Text(TranscriptFormats.Write(t, "bilingual", new WriteOptions()), "bilingual")
            .ShouldContain("\nTranslation: zh-CN\nTranslated: Chinese: 50 % of the words and 66 % of the time; stops");
    }

    [Fact]
    public void Only_the_languages_that_are_written_are_named()
    {
        var options = new WriteOptions { Language = "ar" };
        var text = Text(TranscriptFormats.Write(BookSamples.Full, "md", options), "md");

        text.ShouldContain("Translated: Arabic: 33 %");
        text.ShouldNotContain("Translated: Chinese");
    }

    [Fact]
    public void The_source_alone_says_nothing_of_translations()
    {
        var options = new WriteOptions { Layout = TranslationLayout.SourceOnly };

        Text(TranscriptFormats.Write(BookSamples.Full, "md", options), "md").ShouldNotContain("Translated:");
    }

    [Fact]
    public void Beads_that_name_unknown_sentences_stop_no_writer()
    {
        var stray = new Bead
        {
            Sentences = ["77.0"],
            Text = "面粉",
            State = BeadState.Aligned,
        };
        var t = BookSamples.Full with { Translations = [new Translation { Language = "zh", Beads = [stray] }] };
        var bare = t with { Sentences = [.. t.Sentences.Select(s => s with { Spans = [] })] };

        foreach (var format in TranscriptFormats.All.Where(f => f.CanWrite))
        {
            Should.NotThrow(() => TranscriptFormats.Write(t, format.Id, new WriteOptions()));
            Should.NotThrow(() => TranscriptFormats.Write(bare, format.Id, new WriteOptions()));
        }
    }

    private static Transcript Read(string text) =>
        TranscriptFormats
            .Read(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")), new ReadOptions())
            .Transcript.ShouldNotBeNull();

    private static string Text(WriteOutcome written, string format) =>
        format is "epub" or "docx"
            ? string.Concat(
                Markup
                    .Parts(written.Content)
                    .Where(p => p.Key.EndsWith("ml", StringComparison.Ordinal))
                    .Select(p => Encoding.UTF8.GetString(p.Value))
            )
            : Encoding.UTF8.GetString(written.Content);
}
