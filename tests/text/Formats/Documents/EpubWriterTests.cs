using System.Text;
using System.Xml.Linq;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats.Documents;

public class EpubWriterTests
{
    [Fact]
    public void The_first_bytes_say_what_it_is()
    {
        var bytes = BookSamples.Write(BookSamples.Full, "epub");

        Encoding.ASCII.GetString(bytes, 30, 8 + 20).ShouldBe("mimetypeapplication/epub+zip");
        BitConverter.ToUInt16(bytes, 6).ShouldBe((ushort)0, "flags");
        BitConverter.ToUInt16(bytes, 8).ShouldBe((ushort)0, "stored, not compressed");
        BitConverter.ToUInt16(bytes, 28).ShouldBe((ushort)0, "no extra field");
    }

    [Theory]
    [MemberData(nameof(HtmlWriterTests.Everything), MemberType = typeof(HtmlWriterTests))]
    public void Every_part_is_xml_and_is_listed_and_every_link_resolves(string name, TranslationLayout layout)
    {
        var parts = Markup.Parts(
            BookSamples.Write(BookSamples.All.Single(s => s.Name == name).Document, "epub", layout)
        );

        var package = Markup.Parse(parts["EPUB/package.opf"]);
        var items = package.All("item").ToDictionary(i => i.Attribute("id")!.Value, i => i.Attribute("href")!.Value);
        items
            .Values.Select(href => "EPUB/" + href)
            .Concat(["mimetype", "META-INF/container.xml", "EPUB/package.opf"])
            .ShouldBe(parts.Keys, ignoreOrder: true);
        package.All("itemref").Select(i => i.Attribute("idref")!.Value).ShouldBeSubsetOf(items.Keys);
        foreach (var (path, content) in parts.Where(p => p.Key.EndsWith(".xhtml", StringComparison.Ordinal)))
        {
            var page = Markup.Parse(content);
            page.Values("id").ShouldBeUnique();
            page.All("title").Single().Value.ShouldNotBeNullOrWhiteSpace(path);
            foreach (var href in page.Values("href").Where(h => !h.StartsWith("https:", StringComparison.Ordinal)))
                parts.ShouldContainKey("EPUB/" + href.Split('#')[0]);
            foreach (var element in page.Descendants().Where(e => e.Attribute("lang") is not null))
                ((string?)element.Attribute(XNamespace.Xml + "lang")).ShouldBe((string?)element.Attribute("lang"));
        }
    }

    [Fact]
    public void Metadata_comes_from_the_document_and_from_no_clock()
    {
        var package = Markup.Parse(Markup.Parts(BookSamples.Write(BookSamples.Full, "epub"))["EPUB/package.opf"]);
        var undated = Markup.Parse(
            Markup.Parts(BookSamples.Write(BookSamples.RightToLeft, "epub"))["EPUB/package.opf"]
        );

        package.All("title").Single().Value.ShouldBe(BookSamples.HostileTitle);
        package.All("creator").Single().Value.ShouldBe("The <Baker> & Sons");
        package.All("language").Select(l => l.Value).ShouldBe(["en", "zh-CN", "ar"]);
        Modified(package).ShouldBe("2024-03-09T00:00:00Z");
        Modified(undated).ShouldBe("2000-01-01T00:00:00Z");
        undated.All("spine").Single().Attribute("page-progression-direction")!.Value.ShouldBe("rtl");
        package.Values("property").ShouldContain("schema:accessMode");
        package.All("identifier").Single().Value.ShouldNotBe(undated.All("identifier").Single().Value);

        static string Modified(XDocument p) =>
            p.All("meta").Single(m => (string?)m.Attribute("property") == "dcterms:modified").Value;
    }

    [Fact]
    public void The_contents_list_chapters_in_both_ways()
    {
        var parts = Markup.Parts(BookSamples.Write(BookSamples.Full, "epub"));

        string[] expected =
        [
            "Title page",
            "Beginning",
            "Flour",
            "Flour",
            "Untitled chapter",
            "<i>Salt</i> 😀 & \uFFFD 盐",
            "After the end",
            "From the source",
        ];
        Markup.Parse(parts["EPUB/nav.xhtml"]).All("nav").First().All("a").Select(a => a.Value).ShouldBe(expected);
        Markup.Parse(parts["EPUB/toc.ncx"]).All("navLabel").Select(a => a.Value).ShouldBe(expected);
        Markup.Parse(parts["EPUB/nav.xhtml"]).All("nav").Last().All("a").Count().ShouldBe(3);
    }

    [Fact]
    public void A_chapter_of_a_thousand_paragraphs_is_several_files()
    {
        var t = BookSamples.Long(1000) with
        {
            Chapters =
            [
                new Chapter
                {
                    Title = "All of it",
                    First = 0,
                    Start = 0,
                },
            ],
        };

        var parts = Markup.Parts(BookSamples.Write(t, "epub"));

        parts.Keys.Where(k => k.Contains("/text-", StringComparison.Ordinal)).Count().ShouldBe(3);
        Markup
            .Parse(parts["EPUB/nav.xhtml"])
            .All("nav")
            .First()
            .All("a")
            .Select(a => a.Value)
            .ShouldBe(["Title page", "All of it"]);
    }
}
