using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>EPUB 3: a title page, contents, a file per chapter; what old readers need is there too.</summary>
internal sealed class EpubWriter : ITranscriptWriter
{
    public Held Holds =>
        Held.Meta | Held.Facts | Held.Chapters | Held.Speakers | Held.Translations | Held.Times | Held.EstimateNote;

    public bool HoldsEntry(Transcript transcript, MetaEntry entry) => true;

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var book = BookBinder.Bind(transcript, options);
        var pages = new EpubPages(book).All().ToList();
        var identifier = EpubPackage.Identifier(book);
        using var zip = new FixedZip();
        zip.Add("mimetype", "application/epub+zip"u8, compress: false);
        zip.Add("META-INF/container.xml", Encoding.UTF8.GetBytes(EpubPackage.Container));
        zip.Add("EPUB/package.opf", EpubPackage.Write(book, pages, identifier));
        zip.Add("EPUB/nav.xhtml", EpubContents.Nav(book, pages));
        zip.Add("EPUB/toc.ncx", EpubContents.Ncx(book, pages, identifier));
        zip.Add("EPUB/style.css", Encoding.UTF8.GetBytes(EpubStyle.Sheet));
        foreach (var page in pages)
            zip.Add("EPUB/" + page.Name, page.Content);
        target.Write(zip.ToBytes());
    }
}
