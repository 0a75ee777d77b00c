using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Tapescript.Text.Formats;
using Transcript = Tapescript.Contracts.Transcripts.Transcript;

namespace Tapescript.Text.Tests.Formats.Documents;

public class DocxWriterTests
{
    [Theory]
    [MemberData(nameof(HtmlWriterTests.Everything), MemberType = typeof(HtmlWriterTests))]
    public void The_schema_of_Word_finds_nothing(string name, TranslationLayout layout)
    {
        using var word = Open(BookSamples.All.Single(s => s.Name == name).Document, layout);

        foreach (var version in (FileFormatVersions[])[FileFormatVersions.Office2007, FileFormatVersions.Microsoft365])
            new OpenXmlValidator(version)
                .Validate(word)
                .Select(e => $"{e.Path?.XPath}: {e.Description}")
                .ShouldBeEmpty();
    }

    [Fact]
    public void Chapters_are_headings_and_the_contents_link_to_them()
    {
        using var word = Open(BookSamples.Full);
        var body = word.MainDocumentPart!.Document.Body!;

        Styled(body, "Title").ShouldBe([BookSamples.HostileTitle]);
        Styled(body, "Heading1")
            .ShouldBe([
                "Flour",
                "Flour",
                "Untitled chapter",
                "<i>Salt</i> 😀 & \uFFFD 盐",
                "After the end",
                "From the source",
            ]);
        Styled(body, "TOC1")[^1].ShouldEndWith("1:01:40");
        var marks = body.Descendants<BookmarkStart>().ToList();
        marks.Select(m => m.Id!.Value).ShouldBeUnique();
        body.Descendants<Hyperlink>()
            .Where(h => h.Anchor is not null)
            .Select(h => h.Anchor!.Value)
            .ShouldBe(marks.Select(m => m.Name!.Value));
        body.Descendants<FieldCode>().Single().Text.ShouldContain("TOC");
        body.Descendants<FieldChar>()
            .Select(f => f.FieldCharType!.Value)
            .ShouldBe([FieldCharValues.Begin, FieldCharValues.Separate, FieldCharValues.End]);
    }

    [Fact]
    public void Every_style_that_is_used_is_defined()
    {
        foreach (var layout in Enum.GetValues<TranslationLayout>())
        {
            using var word = Open(BookSamples.Full, layout);
            var main = word.MainDocumentPart!;
            var known = main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(s => s.StyleId!.Value).ToList();
            main.Document.Descendants<ParagraphStyleId>()
                .Select(s => s.Val!.Value)
                .Concat(main.Document.Descendants<RunStyle>().Select(s => s.Val!.Value))
                .Concat(main.Document.Descendants<TableStyle>().Select(s => s.Val!.Value))
                .Distinct()
                .ShouldBeSubsetOf(known);
        }
    }

    [Fact]
    public void Languages_stand_on_the_runs_and_right_to_left_on_the_paragraphs()
    {
        using var word = Open(BookSamples.Full);
        var body = word.MainDocumentPart!.Document.Body!;

        Run("面粉有耐心。").RunProperties!.Languages!.EastAsia!.Value.ShouldBe("zh-CN");
        var arabic = Run("الدقيق صبور & <b>.");
        arabic.RunProperties!.Languages!.Bidi!.Value.ShouldBe("ar");
        arabic.RunProperties.RightToLeftText.ShouldNotBeNull();
        arabic.Ancestors<Paragraph>().Single().ParagraphProperties!.BiDi.ShouldNotBeNull();

        Run Run(string text) => body.Descendants<Run>().Single(r => r.InnerText == text);
    }

    [Fact]
    public void Columns_are_a_table_whose_head_repeats()
    {
        using var word = Open(BookSamples.RightToLeft, TranslationLayout.Columns);

        var tables = word.MainDocumentPart!.Document.Body!.Elements<Table>().ToList();
        tables.Count.ShouldBe(2);
        tables[0]
            .Elements<TableRow>()
            .Select(r => string.Join('|', r.Elements<TableCell>().Select(c => c.InnerText)))
            .ShouldBe(["|Arabic|English", "0:00:00|سلمى: الخبز يحتاج إلى الوقت.|Bread needs time."]);
        tables[0].Descendants<DocumentFormat.OpenXml.Wordprocessing.TableHeader>().Count().ShouldBe(1);
    }

    [Fact]
    public void Each_time_links_to_its_second_of_the_source()
    {
        using var word = Open(BookSamples.Full);

        word.MainDocumentPart!.HyperlinkRelationships.Select(h => h.Uri.ToString())
            .ShouldContain("https://youtu.be/abcdefghijk?t=2");
    }

    [Fact]
    public void Properties_come_from_the_document_only()
    {
        var parts = Markup.Parts(BookSamples.Write(BookSamples.Full, "docx"));

        var core = Markup.Parse(parts["docProps/core.xml"]);
        core.All("title").Single().Value.ShouldBe(BookSamples.HostileTitle);
        core.All("modified").Single().Value.ShouldBe("2024-03-09T00:00:00Z");
        Encoding
            .UTF8.GetString(Markup.Parts(BookSamples.Write(BookSamples.RightToLeft, "docx"))["docProps/core.xml"])
            .ShouldNotContain("modified");
    }

    private static IReadOnlyList<string> Styled(Body body, string style) =>
        [
            .. body.Descendants<Paragraph>()
                .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style)
                .Select(p => p.InnerText),
        ];

    private static WordprocessingDocument Open(
        Transcript t,
        TranslationLayout layout = TranslationLayout.Interleaved
    ) => WordprocessingDocument.Open(new MemoryStream(BookSamples.Write(t, "docx", layout)), isEditable: false);
}
