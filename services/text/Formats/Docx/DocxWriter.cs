using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Word: headings, contents, links and languages as Word itself would mark them.</summary>
internal sealed class DocxWriter : ITranscriptWriter
{
    public Held Holds =>
        Held.Meta | Held.Facts | Held.Chapters | Held.Speakers | Held.Translations | Held.Times | Held.EstimateNote;

    public bool HoldsEntry(Transcript transcript, MetaEntry entry) => true;

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var book = BookBinder.Bind(transcript, options);
        var links = new DocxLinks();
        var body = DocxBody.Write(book, links);
        using var zip = new FixedZip();
        zip.Add("[Content_Types].xml", Encoding.UTF8.GetBytes(DocxParts.ContentTypes));
        zip.Add("_rels/.rels", Encoding.UTF8.GetBytes(DocxParts.Relationships));
        zip.Add("word/document.xml", body);
        zip.Add("word/_rels/document.xml.rels", links.Write());
        zip.Add("word/styles.xml", Encoding.UTF8.GetBytes(DocxStyles.Sheet));
        zip.Add("word/settings.xml", Encoding.UTF8.GetBytes(DocxParts.Settings));
        zip.Add("word/footer.xml", Encoding.UTF8.GetBytes(DocxParts.Footer));
        zip.Add("docProps/core.xml", DocxParts.Core(book));
        zip.Add("docProps/app.xml", Encoding.UTF8.GetBytes(DocxParts.Application));
        target.Write(zip.ToBytes());
    }
}
