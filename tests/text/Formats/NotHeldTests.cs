using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats;

/// <summary>What a file loses on its way into another format is named, by name where there are names.</summary>
public class NotHeldTests
{
    private const string Archive = """
        ---
        Date Generated: May 04, 2026
        Transcription Model: whisper medium
        Length: 90s
        Video Views: 12
        Video Description: All about bread.
        Second line.
        ---

        # Bread
        **The Oven:** [July 06, 2025](https://www.youtube.com/watch?v=abcdefghijk)
        *  Welcome to the show.
        """;

    private const string Karaoke = """
        WEBVTT

        00:00:01.000 --> 00:00:03.000
        We<00:00:01.500> went<00:00:02.000> down.

        00:00:04.000 --> 00:00:05.000
        It <00:00:04.500>rained.
        """;

    [Theory]
    [InlineData("json", "")]
    [InlineData("podcast", "")]
    [InlineData("html", "")]
    [InlineData("bilingual", "further facts (Video Description)")]
    [InlineData("md", "further facts (Date Generated, Video Views, Video Description)")]
    [InlineData("srt", "channel, date, length, model; further facts (Date Generated, Video Views, Video Description)")]
    [InlineData("lrc", "date, model; further facts (Date Generated, Video Views, Video Description)")]
    [InlineData("ttml", "channel, date, length, model; further facts (Date Generated, Video Views, Video Description)")]
    public void Front_matter_that_has_no_place_is_named(string format, string named)
    {
        var said = string.Join("; ", Write(Read(Archive), format).NotHeld);

        if (named.Length == 0)
            said.ShouldNotContain("facts");
        else
            said.ShouldContain(named);
    }

    [Theory]
    [InlineData("srt", false)]
    [InlineData("csv", false)]
    [InlineData("lrc", true)]
    [InlineData("tsv", true)]
    [InlineData("md", true)]
    public void Lines_that_are_joined_are_named(string format, bool joined)
    {
        var t = Read("1\n00:00:01,000 --> 00:00:02,000\none\ntwo\n");

        Write(t, format).NotHeld.Any(n => n.Contains("line breaks", StringComparison.Ordinal)).ShouldBe(joined);
    }

    [Theory]
    [InlineData("vtt", true, false)]
    [InlineData("vtt", false, true)]
    [InlineData("ttml", false, true)]
    [InlineData("ass", false, false)]
    [InlineData("lrc", false, false)]
    [InlineData("srt", true, true)]
    public void Word_times_that_are_left_out_are_named(string format, bool raw, bool named)
    {
        var t = raw ? Read(Karaoke) : Clean(Karaoke);

        Write(t, format).NotHeld.Contains("times of single words").ShouldBe(named);
    }

    [Fact]
    public void Words_of_a_clean_document_have_their_times_in_karaoke()
    {
        var clean = Clean(Karaoke);

        Text(clean, "ass").ShouldContain(",{\\k50}We {\\k50}went {\\k100}down.\n");
        Text(clean, "ass").ShouldContain(",{\\k50}It {\\k50}rained.\n");
        Text(clean, "lrc").ShouldContain("[00:01.00]<00:01.00>We <00:01.50>went <00:02.00>down.\n[00:03.00]\n");
    }

    [Fact]
    public void Words_that_roll_are_sung_once_and_in_time()
    {
        var clean = Clean(
            """
            WEBVTT

            00:00:00.000 --> 00:00:02.000
            ␠
            we<00:00:00.500><c> went</c><00:00:01.000><c> down</c>

            00:00:02.000 --> 00:00:02.010
            we went down
            ␠

            00:00:02.010 --> 00:00:04.000
            we went down
            to<00:00:02.500><c> the</c><00:00:03.000><c> harbour.</c>
            """.Replace('␠', ' ')
        );

        var text = Text(clean, "ass");

        text.Split("{\\k").Length.ShouldBeGreaterThan(6);
        text.ShouldContain("{\\k50}the {\\k");
        text.ToLowerInvariant().Split("went").Length.ShouldBe(2);
    }

    private static Transcript Read(string text) =>
        TranscriptFormats
            .Read(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")), new ReadOptions())
            .Transcript.ShouldNotBeNull();

    private static Transcript Clean(string text) =>
        TranscriptCleaning.Clean(Read(text), new CleaningOptions(), CancellationToken.None);

    private static WriteOutcome Write(Transcript t, string format) =>
        TranscriptFormats.Write(t, format, new WriteOptions());

    private static string Text(Transcript t, string format) => Encoding.UTF8.GetString(Write(t, format).Content);
}
