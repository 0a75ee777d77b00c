using System.Text;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats;

public class ProvenanceTests
{
    [Fact]
    public void Every_cue_knows_its_lines()
    {
        foreach (var fixture in Fixtures.All)
        {
            var read = TranscriptFormats.Read(Encoding.UTF8.GetBytes(fixture), new ReadOptions());
            if (read.Transcript is null || read.Format == "json")
                continue;
            var count = fixture.Split('\n').Length;
            foreach (var cue in read.Transcript.Tracks.SelectMany(t => t.Cues))
            {
                var lines = cue.SourceLines.ShouldNotBeNull(read.Format + ": " + cue.Text);
                lines.First.ShouldBeInRange(1, lines.Last);
                lines.Last.ShouldBeLessThanOrEqualTo(count);
            }
        }
    }

    [Theory]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\nHello\n\n2\n00:00:0")]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\nHello\n\n2\n00:00:03,000 --> 00:0")]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\nHello\n\n2\n")]
    public void The_head_of_a_cue_that_was_cut_off_is_no_text(string srt)
    {
        var t = TranscriptFormats.Read(Encoding.UTF8.GetBytes(srt), new ReadOptions()).Transcript.ShouldNotBeNull();

        t.Tracks[0].Cues.ShouldHaveSingleItem().Text.ShouldBe("Hello");
        t.Problems.ShouldHaveSingleItem().Code.ShouldBe("srt.truncated");
        t.Problems[0].Line.ShouldBe(5);
    }

    [Fact]
    public void A_download_of_captions_that_was_cut_keeps_what_came()
    {
        var t = TranscriptFormats
            .Read(
                "{\"events\":[\n{\"tStartMs\":0,\"segs\":[{\"utf8\":\"hello\"}]},\n{\"tStartMs\":1000,\"dDur"u8.ToArray(),
                new ReadOptions()
            )
            .Transcript.ShouldNotBeNull();

        t.Tracks[0].Cues.ShouldHaveSingleItem().Text.ShouldBe("hello");
        t.Problems.ShouldHaveSingleItem().Code.ShouldBe("json3.damaged");
    }
}
