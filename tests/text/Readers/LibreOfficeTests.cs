using System.Text;
using Tapescript.Text.Formats;
using Tapescript.Text.Tests.Formats.Documents;
using Markup = Tapescript.Text.Tests.Formats.Documents.Markup;

namespace Tapescript.Text.Tests.Readers;

[Trait("Run", "long")]
public sealed class LibreOfficeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tapescript-office-").FullName;

    public static TheoryData<string, TranslationLayout> Both =>
        new(
            from sample in ReaderSamples.All
            from layout in (TranslationLayout[])[TranslationLayout.Interleaved, TranslationLayout.Columns]
            where layout == TranslationLayout.Interleaved || sample.Document.Translations.Count > 0
            select (sample.Name, layout)
        );

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Headings_text_links_and_languages_of_the_Word_document_arrive(
        string name,
        TranslationLayout layout
    )
    {
        var document = ReaderSamples.Find(name);
        var odt = Markup.Parse(Markup.Parts(await ConvertAsync("docx", "odt", name, layout))["content.xml"]);

        var titles = Markup
            .Parse(BookSamples.Write(document, "html", layout))
            .All("nav")
            .SelectMany(nav => nav.All("a"))
            .Select(a => a.Value);
        var headings = odt.All("h").Select(h => h.Value).ToList();
        headings.Where(h => h != "From the source").ShouldBe(titles);
        foreach (var sentence in document.Sentences.Where(s => s.Text.All(c => c is >= ' ' and < '\uD800')))
            odt.Root!.Value.ShouldContain(sentence.Text, Case.Sensitive);
        if (document.Sentences.Count > 0)
            odt.All("a")
                .Select(a => a.Attributes().First(x => x.Name.LocalName == "href").Value)
                .ShouldContain(h => h.Contains("t=2") || h.Contains("t=10"));
    }

    [Theory]
    [InlineData("docx", "full")]
    [InlineData("docx", "right-to-left")]
    [InlineData("docx", "ten-thousand")]
    [InlineData("html", "full")]
    [InlineData("html", "imported")]
    public async Task It_makes_a_PDF_that_holds_the_text(string format, string name)
    {
        var pdf = await ConvertAsync(format, "pdf", name, TranslationLayout.Interleaved);

        Encoding.ASCII.GetString(pdf, 0, 5).ShouldBe("%PDF-");
        var (_, text) = await Reader.RunAsync(_folder, "pdftotext", "book.pdf", "-");
        var expected = name switch
        {
            "full" => (string[])
                ["Flour is patient & <b>kind</b>.", "水と粉を混ぜます。", "面粉有耐心。", "Untitled chapter"],
            "imported" => ["Flour is patient.", "面粉很有耐心。", "Water is not."],
            "ten-thousand" => ["Paragraph number 1 is here", "Paragraph number 10000 is here", "From 27:30:00"],
            _ => ["Bread needs time."],
        };
        foreach (var words in expected)
            text.ShouldContain(words, Case.Sensitive);
    }

    private async Task<byte[]> ConvertAsync(string from, string to, string name, TranslationLayout layout)
    {
        await File.WriteAllBytesAsync(
            Path.Combine(_folder, "book." + from),
            BookSamples.Write(ReaderSamples.Find(name), from, layout)
        );
        var profile = "-env:UserInstallation=" + new Uri(Path.Combine(_folder, "profile")).AbsoluteUri;
        string[] filter = from == "html" ? ["--infilter=HTML (StarWriter)"] : [];
        var target = to == "pdf" && from == "html" ? "pdf:writer_web_pdf_Export" : to;
        var (code, output) = await Reader.RunAsync(
            _folder,
            "soffice",
            [profile, "--headless", "--norestore", .. filter, "--convert-to", target, "book." + from]
        );
        code.ShouldBe(0, output);
        return await File.ReadAllBytesAsync(Path.Combine(_folder, "book." + to));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
