using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats;

public class LargeFileTests
{
    private const int Cues = 50_000;

    /// <summary>Compiled in full it is 270 to 350 bytes, of which the cue keeps nearly all; code that is not yet takes more.</summary>
    [Theory]
    [InlineData("", "{0}\n00:00:01,000 --> 00:00:02,000\nThe keeper climbed the stairs.\n\n", 1_200)]
    [InlineData("WEBVTT\n\n", "00:00:01.000 --> 00:00:02.000\nThe keeper climbed the stairs.\n\n", 1_200)]
    [InlineData("", "{0}\n00:00:01,000 --> 00:00:02,000\n<i>The keeper</i> climbed\nthe stairs &amp; sat.\n\n", 1_200)]
    [InlineData("WEBVTT\n\n", "00:00:01.000 --> 00:00:02.000\nThe<00:00:01.500><c> stairs</c>\n\n", 1_200)]
    public void What_a_cue_allocates_is_bounded(string head, string cue, int most)
    {
        var text = new StringBuilder(head);
        for (var i = 1; i <= Cues; i++)
            text.Append(cue.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var bytes = Encoding.UTF8.GetBytes(text.ToString());

        var each = Enumerable.Range(0, 4).Min(_ => AllocatedPerCue(bytes));

        each.ShouldBeLessThan(most);
    }

    /// <summary>UTF-8 is read line by line from the bytes, UTF-16 is decoded first.</summary>
    [Fact]
    public void Lines_are_the_same_whether_they_are_decoded_one_by_one_or_all_at_once() =>
        Prop.ForAll(
                Gen.Elements("a", "1", "灯塔", "😀", "\r", "\n", "\r\n", " ", "00:00:01,000 --> 00:00:02,000\n")
                    .ListOf()
                    .ToArbitrary(),
                pieces =>
                {
                    var text = "00:00:00,000 --> 00:00:01,000\nstart" + string.Concat(pieces) + "end";

                    var one = CuesOf(Encoding.UTF8.GetBytes(text));
                    var all = CuesOf([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]);

                    one.ShouldBe(all);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_format_is_told_by_the_beginning_of_a_large_file_and_the_rest_is_read_all_the_same()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"[00:00:01.000 --> 00:00:02.000]  面粉{i}\n"
            );

        var outcome = TranscriptFormats.Read(Encoding.UTF8.GetBytes(text.ToString()), new ReadOptions());

        outcome.Format.ShouldBe("whisper-cpp");
        outcome.Transcript.ShouldNotBeNull().Tracks[0].Cues[^1].Text.ShouldBe("面粉19999");
    }

    private static long AllocatedPerCue(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcome = TranscriptFormats.Read(bytes, new ReadOptions());
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        outcome.Transcript.ShouldNotBeNull().Tracks[0].Cues.Count.ShouldBe(Cues);
        return allocated / Cues;
    }

    private static string CuesOf(byte[] bytes) =>
        string.Join(
            '|',
            TranscriptFormats
                .Read(bytes, new ReadOptions { Format = "srt" })
                .Transcript.ShouldNotBeNull()
                .Tracks[0]
                .Cues.Select(c => $"{c.SourceLines} {c.Text}")
        );
}
