using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats.Documents;

public class HtmlWriterTests
{
    public static TheoryData<string, TranslationLayout> Everything =>
        new(BookSamples.All.SelectMany(s => Enum.GetValues<TranslationLayout>().Select(l => (s.Name, l))));

    [Theory]
    [MemberData(nameof(Everything))]
    public void The_file_needs_nothing_else_and_every_link_resolves(string name, TranslationLayout layout)
    {
        var page = Page(BookSamples.All.Single(s => s.Name == name).Document, layout);

        page.Descendants()
            .Select(e => e.Name.LocalName)
            .Intersect(["script", "link", "img", "iframe", "base"])
            .ShouldBeEmpty();
        page.Descendants()
            .Attributes()
            .ShouldNotContain(a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        page.Values("src").ShouldBeEmpty();
        var ids = page.Values("id").ToList();
        ids.ShouldBeUnique();
        foreach (var href in page.Values("href"))
            (href.StartsWith("https://", StringComparison.Ordinal) || ids.Contains(href.TrimStart('#'))).ShouldBeTrue(
                href
            );
        foreach (
            var passage in page.All("main")
                .Single()
                .All("p")
                .Where(p => p.Value.Length > 0 && p.Ancestors().All(a => (string?)a.Attribute("class") != "para heads"))
        )
        {
            passage.Attribute("lang").ShouldNotBeNull();
            passage.Attribute("dir").ShouldNotBeNull();
        }

        page.Values("lang").Where(l => l is "ar").ShouldAllBe(_ => page.Values("dir").Contains("rtl"));
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void The_same_document_is_the_same_bytes(string name, TranslationLayout layout)
    {
        var t = BookSamples.All.Single(s => s.Name == name).Document;
        foreach (var format in (string[])["html", "epub", "docx"])
            BookSamples
                .Write(TranscriptJson.Read(TranscriptJson.Write(t)), format, layout)
                .ShouldBe(BookSamples.Write(t, format, layout));
    }

    [Fact]
    public void Nothing_that_somebody_wrote_becomes_markup()
    {
        var page = Page(BookSamples.Full);

        page.All("h1").Single().Value.ShouldBe(BookSamples.HostileTitle);
        page.All("title").Single().Value.ShouldBe(BookSamples.HostileTitle);
        var text = page.All("main").Single().Value;
        text.ShouldContain("Flour is patient & <b>kind</b>.");
        text.ShouldContain("Water is not.\uFFFD Half a pair: \uFFFD, a whole one: 👩‍🍳.");
        text.ShouldContain("Bo <b> \"the\" 烤:");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)//http://x")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://user:secret@example.org/")]
    [InlineData("//example.org/a")]
    [InlineData("not an address")]
    [InlineData("")]
    public void An_address_that_is_no_web_page_is_never_a_link(string url)
    {
        var t = BookSamples.Full with
        {
            Source = new TranscriptSource { Id = "youtube:x\" onclick=\"a", Url = url },
        };

        Page(t).Values("href").ShouldAllBe(href => href.StartsWith('#'));
        Markup
            .Parts(BookSamples.Write(t, "epub"))
            .Where(p => p.Key.EndsWith(".xhtml", StringComparison.Ordinal))
            .SelectMany(p => Markup.Parse(p.Value).Values("href"))
            .ShouldAllBe(href => !href.Contains(':'));
        Encoding
            .UTF8.GetString(Markup.Parts(BookSamples.Write(t, "docx"))["word/_rels/document.xml.rels"])
            .ShouldNotContain("External");
    }

    [Theory]
    [InlineData(
        "youtube:abcdefghijk",
        "https://www.youtube.com/watch?v=abcdefghijk",
        "https://youtu.be/abcdefghijk?t=2"
    )]
    [InlineData("sha256:00", "https://m.youtube.com/watch?v=abc", "https://m.youtube.com/watch?v=abc&t=2")]
    [InlineData("sha256:00", "https://youtu.be/abc", "https://youtu.be/abc?t=2")]
    [InlineData("sha256:00", "https://example.org/talk.mp4#x", "https://example.org/talk.mp4#t=2")]
    [InlineData(
        "sha256:00",
        "http://bäcker.example:8080/ä b/[1]?q=[x]",
        "http://xn--bcker-gra.example:8080/%C3%A4%20b/%5B1%5D?q=%5Bx%5D#t=2"
    )]
    public void Each_time_links_to_its_second_of_the_source(string id, string url, string expected)
    {
        var page = Page(
            BookSamples.Full with
            {
                Source = new TranscriptSource { Id = id, Url = url },
            }
        );

        page.Values("href").ShouldContain(expected);
        page.Descendants().Single(e => (string?)e.Attribute("id") == "p_2").All("a").First().Value.ShouldBe("0:00:02");
    }

    [Fact]
    public void What_is_estimated_inferred_and_untranslated_is_said_in_words()
    {
        var page = Page(BookSamples.Full);

        var quality = page.All("p").Single(p => (string?)p.Attribute("class") == "quality").Value;
        quality.ShouldContain("of the text has estimated times; these are marked with ~.");
        quality.ShouldContain("Capital letters of 16 % of the sentences were inferred.");
        quality.ShouldContain("Arabic: 4 of 6 sentences are untranslated");
        var main = page.All("main").Single();
        main.Value.ShouldContain("~0:00:04");
        main.All("i")
            .Select(i => (i.Value, (string?)i.Attribute("lang")))
            .ShouldBe([("(not translated)", "en"), ("(not translated from here on)", "en")]);
    }

    [Fact]
    public void Chapters_are_listed_and_those_with_one_title_keep_apart()
    {
        var page = Page(BookSamples.Full);

        page.All("nav")
            .Single()
            .All("a")
            .Select(a => $"{(string?)a.Attribute("href")} {a.Value}")
            .ShouldBe([
                "#flour Flour",
                "#flour-2 Flour",
                "#chapter Untitled chapter",
                "#i-salt-i-盐 <i>Salt</i> 😀 & \uFFFD 盐",
                "#after-the-end After the end",
            ]);
    }

    [Fact]
    public void Layouts_say_what_stands_where()
    {
        static List<string?> Languages(TranslationLayout layout) =>
            [
                .. Page(BookSamples.RightToLeft, layout)
                    .All("main")
                    .Single()
                    .All("p")
                    .Select(p => (string?)p.Attribute("lang"))
                    .Where(l => l is not null),
            ];

        Languages(TranslationLayout.Interleaved).ShouldBe(["ar", "en", "ar", "en"]);
        Languages(TranslationLayout.SourceOnly).ShouldBe(["ar", "ar"]);
        Languages(TranslationLayout.TranslationOnly).ShouldBe(["en", "en"]);
        Page(BookSamples.RightToLeft, TranslationLayout.Columns)
            .All("body")
            .Single()
            .Attribute("class")!
            .Value.ShouldBe("columns");
    }

    [Fact]
    public void The_policy_allows_this_style_and_nothing_else()
    {
        var page = Page(BookSamples.Full);

        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.All("style").Single().Value)));
        page.Values("content")
            .ShouldContain($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'");
    }

    [Fact]
    public void A_long_document_without_chapters_is_cut_every_half_hour()
    {
        var page = Page(BookSamples.Long(1000));

        page.All("nav")
            .Single()
            .All("a")
            .Select(a => a.Value)
            .ShouldBe(["From 0:00:00", "From 0:30:00", "From 1:00:00", "From 1:30:00", "From 2:00:00", "From 2:30:00"]);
        page.All("div").Count(d => (string?)d.Attribute("class") == "para").ShouldBe(1000);
    }

    private static XDocument Page(Transcript t, TranslationLayout layout = TranslationLayout.Interleaved) =>
        Markup.Parse(BookSamples.Write(t, "html", layout));
}
