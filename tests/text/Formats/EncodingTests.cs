using System.Text;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats;

public class EncodingTests
{
    private const string English = "1\n00:00:01,000 --> 00:00:02,000\nCafé — naïve über façade.\n";
    private const string Chinese = "1\n00:00:01,000 --> 00:00:02,000\n面粉很有耐心，水没有。我们等到明天早上再看。\n";

    private const string Japanese = "1\n00:00:01,000 --> 00:00:02,000\n小麦粉はがまん強いけれど、水はそうではない。\n";
    private const string Korean = "1\n00:00:01,000 --> 00:00:02,000\n밀가루는 참을성이 있지만 물은 그렇지 않다.\n";
    private const string Traditional =
        "1\n00:00:01,000 --> 00:00:02,000\n麵粉很有耐心，水沒有。我們等到明天早上再看看結果如何。\n";

    public static TheoryData<string, string, string> Encoded =>
        new()
        {
            { English, "utf-8", "utf-8" },
            { Chinese, "utf-8", "utf-8" },
            { English, "utf-16", "utf-16le" },
            { Chinese, "utf-16BE", "utf-16be" },
            { English, "windows-1252", "windows-1252" },
            { Chinese, "gb18030", "gb18030" },
            { Japanese, "shift_jis", "shift_jis" },
            { Korean, "euc-kr", "euc-kr" },
            { Traditional, "big5", "big5" },
        };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Text_comes_out_the_same_from_every_encoding(string text, string encoding, string said)
    {
        var coder = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);

        foreach (var bytes in (byte[][])[coder.GetBytes(text), [.. coder.GetPreamble(), .. coder.GetBytes(text)]])
        {
            var outcome = TranscriptFormats.Read(bytes, new ReadOptions());

            outcome.Encoding.ShouldBe(said);
            outcome.Transcript.ShouldNotBeNull().Tracks[0].Cues[0].Text.ShouldBe(text.Split('\n')[2]);
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Every_kind_of_line_end_reads_the_same(string end)
    {
        var text = "1\n00:00:01,000 --> 00:00:02,000\nOne\ntwo\n\n2\n00:00:03,000 --> 00:00:04,000\nThree\n";
        var outcome = TranscriptFormats.Read(
            Encoding.UTF8.GetBytes(text.Replace("\n", end, StringComparison.Ordinal)),
            new ReadOptions()
        );

        outcome.Transcript.ShouldNotBeNull().Tracks[0].Cues.Select(c => c.Text).ShouldBe(["One\ntwo", "Three"]);
        outcome.Transcript.Tracks[0].Cues[1].SourceLines.ShouldBe(new(8, 8));
    }

    [Fact]
    public void A_byte_that_is_not_utf_8_and_a_NUL_are_listed_by_line()
    {
        byte[] bytes =
        [
            .. Encoding.UTF8.GetBytes("1\n00:00:01,000 --> 00:00:02,000\n“één” “twee” drie"),
            0xFF,
            .. "\n\0four five six seven eight nine\n"u8,
        ];

        var outcome = TranscriptFormats.Read(bytes, new ReadOptions());

        outcome.Problems.Select(p => (p.Line, p.Code)).ShouldBe([(3, "text.undecodable"), (4, "text.nul")]);
        outcome
            .Transcript.ShouldNotBeNull()
            .Tracks[0]
            .Cues[0]
            .Text.ShouldEndWith("\n\uFFFDfour five six seven eight nine");
    }

    [Fact]
    public void A_stray_NUL_makes_a_short_text_no_UTF_16()
    {
        var outcome = TranscriptFormats.Read("A short line.\n\0with a NUL\n"u8.ToArray(), new ReadOptions());

        outcome.Encoding.ShouldBe("utf-8");
        outcome.Transcript.ShouldNotBeNull().Tracks[0].Cues[0].Text.ShouldStartWith("A short line.");
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        var vtt = "WEBVTT\n\n00:00.000 --> 00:02.000\n😀😀 a\n𝄞 b<00:01.000><c> c</c>\n";

        var cue = TranscriptFormats
            .Read(Encoding.UTF8.GetBytes(vtt), new ReadOptions())
            .Transcript.ShouldNotBeNull()
            .Tracks[0]
            .Cues[0];

        cue.Lines.ShouldBe([0, 5]);
        cue.Words.ShouldNotBeNull().Select(w => w.Offset).ShouldBe([5, 9]);
    }
}
