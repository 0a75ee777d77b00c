using System.Text;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats;

public class RefusalTests
{
    public static TheoryData<byte[], string> Files =>
        new()
        {
            { [], "empty" },
            { "  \n\n "u8.ToArray(), "white space" },
            { [0, 0, 0, 24, .. "ftypisom"u8, 0, 0, 2, 0], "MP4" },
            { [.. "ID3"u8, 4, 0, 0, 0, 0, 0, 0], "MP3" },
            { [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13], "PNG" },
            { [0x50, 0x4B, 3, 4, 20, 0, 0, 0], "ZIP" },
            { [0x50, 0x4B, 3, 4, 20, 0, 0, 0, .. "[Content_Types].xml word/document.xml"u8], "DOCX" },
            { [0x50, 0x4B, 3, 4, 20, 0, 0, 0, .. "mimetypeapplication/epub+zip"u8], "EPUB" },
            { [.. "%PDF-1.7\n"u8, 0xE2, 0xE3, 0xCF, 0xD3], "PDF" },
            { [.. "RIFF"u8, 1, 2, 3, 4, .. "WAVEfmt "u8], "WAV" },
            { [0, 0, 0, 24, .. "ftypM4A "u8, 0, 0, 2, 0], "M4A" },
            { Encoding.UTF32.GetBytes("Flour is patient.\n"), "UTF-32" },
            { [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("Flour.\n")], "UTF-32" },
            { new UTF32Encoding(true, true).GetBytes("Flour is patient.\n"), "UTF-32" },
            { "{\"kind\": 1, \"recipe\": {\"segs\": 2}, \"yeast\": 3}"u8.ToArray(), "“kind”, “recipe”, “yeast”" },
            { "[{\"flour\": 1}, {\"water\": 2}]"u8.ToArray(), "“flour”" },
            { "{\"kind\": \"a cut"u8.ToArray(), "“kind”" },
            { "{\"kind\": 1}"u8.ToArray(), "\"events\"" },
            { "{\"error\": {\"code\": 403}}"u8.ToArray(), "reports an error" },
            { "{\"id\": \"x\", \"automatic_captions\": {}}"u8.ToArray(), "yt-dlp" },
            { "{\"replayChatItemAction\": {}}\n{\"replayChatItemAction\": {}}\n"u8.ToArray(), "chat" },
            { "<!DOCTYPE html><html><head><title>Bread &amp; salt</title>"u8.ToArray(), "“Bread & salt”" },
            { "<html><head><title>403 Forbidden</title></head>"u8.ToArray(), "answered with it instead" },
            { "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>"u8.ToArray(), "<rss>" },
            { "{\\rtf1\\ansi Flour is patient.}"u8.ToArray(), "Rich Text" },
            { "#EXTM3U\n#EXT-X-VERSION:3\ncaptions0.vtt\n"u8.ToArray(), "playlist" },
            { [1, 2, 3, 4, 0, 5, 6, 7, 8, 200, 14, 15, 16], "binary" },
            { "{\"a\": 1}"u8.ToArray(), "JSON" },
            { "<?xml version=\"1.0\"?><kitchen/>"u8.ToArray(), "XML" },
            { "12:34 56"u8.ToArray(), "letters" },
        };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_bytes_are_no_transcript(int seed)
    {
        var content = new byte[5000];
        new Random(seed).NextBytes(content);

        TranscriptFormats.Read(content, new ReadOptions()).Failure.ShouldNotBeNull().ShouldContain("binary");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_no_transcript_is_refused_by_name(byte[] content, string word)
    {
        var outcome = TranscriptFormats.Read(content, new ReadOptions { Name = "talk.srt" });

        outcome.Transcript.ShouldBeNull();
        outcome.Failure.ShouldNotBeNull().ShouldContain(word);
    }

    [Fact]
    public void The_limit_on_bytes_is_named()
    {
        var outcome = TranscriptFormats.Read(new byte[100], new ReadOptions { MaxBytes = 99 });

        outcome.Failure.ShouldNotBeNull().ShouldContain("MaxBytes");
    }

    [Fact]
    public void The_limit_on_cues_is_named()
    {
        var outcome = TranscriptFormats.Read("one\ntwo\nthree\n"u8.ToArray(), new ReadOptions { MaxCues = 2 });

        outcome.Failure.ShouldNotBeNull().ShouldContain("MaxCues");
    }

    [Fact]
    public void A_format_that_was_asked_for_and_does_not_fit_says_why()
    {
        var outcome = TranscriptFormats.Read("Just words.\n"u8.ToArray(), new ReadOptions { Format = "srt" });

        outcome.Failure.ShouldNotBeNull().ShouldContain("-->");
    }

    [Fact]
    public void A_format_that_does_not_exist_is_answered_with_those_that_do()
    {
        var outcome = TranscriptFormats.Read("Just words.\n"u8.ToArray(), new ReadOptions { Format = "doc" });

        outcome.Failure.ShouldNotBeNull().ShouldContain("whisper-cpp");
    }

    [Fact]
    public void A_document_that_points_outside_itself_is_refused()
    {
        var t = TranscriptFormats.Read("One line.\n"u8.ToArray(), new ReadOptions()).Transcript!;
        var broken = t with { Sentences = [new() { Id = "9.0", Spans = [new(9, 0, 4)] }] };

        var outcome = TranscriptFormats.Read(
            TranscriptFormats.Write(broken, "json", new WriteOptions()).Content,
            new ReadOptions()
        );

        outcome.Failure.ShouldNotBeNull().ShouldContain("sentence");
    }

    [Fact]
    public void A_name_settles_nothing_by_itself()
    {
        var srt = Encoding.UTF8.GetBytes("1\n00:00:01,000 --> 00:00:02,000\nHello.\n");

        TranscriptFormats.Read(srt, new ReadOptions { Name = "talk.vtt" }).Format.ShouldBe("srt");
    }

    [Fact]
    public void What_the_caller_knows_is_in_the_document()
    {
        var options = new ReadOptions { Language = "en", Url = "https://youtu.be/abcdefghijk?t=3" };

        var t = TranscriptFormats.Read("Hello there.\n"u8.ToArray(), options).Transcript!;

        (t.Source.Id, t.Meta.Language, t.Tracks[0].Language).ShouldBe(("youtube:abcdefghijk", "en", "en"));
        t.Stages.Single().Name.ShouldBe("import");
    }

    [Fact]
    public void A_refusal_ranks_what_came_closest_and_why_it_did_not_fit()
    {
        var outcome = TranscriptFormats.Read("12:34 56"u8.ToArray(), new ReadOptions { Name = "talk.vtt" });

        outcome.Format.ShouldBe("vtt");
        outcome
            .Failure.ShouldNotBeNull()
            .ShouldContain("WebVTT, but its first line is not WEBVTT; then plain text, but");
    }

    [Fact]
    public void A_format_that_was_asked_for_and_does_not_fit_names_the_one_that_does()
    {
        var srt = "1\n00:00:01,000 --> 00:00:02,000\nHello.\n"u8.ToArray();

        TranscriptFormats
            .Read(srt, new ReadOptions { Format = "json3" })
            .Failure.ShouldNotBeNull()
            .ShouldContain("SubRip");
    }
}
