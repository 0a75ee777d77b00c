using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;
using Tapescript.Contracts;
using Tapescript.Gateway.Web.Html;
using Tapescript.Gateway.Web.Search;

namespace Tapescript.Gateway.Feeds;

/// <summary>What a search finds as a feed (RFC 4287): an entry a sentence, those of the newest document first.</summary>
internal sealed class SearchFeed(FeedRequest request, SearchPage found)
{
    public const string MediaType = "application/atom+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";

    private readonly Dictionary<string, SearchVideo> videos = found
        .Videos.DistinctBy(video => video.VideoId)
        .ToDictionary(video => video.VideoId, StringComparer.Ordinal);

    /// <summary>When its newest entry came; a feed without entries never changed.</summary>
    public DateTimeOffset Updated =>
        found.Videos.Select(video => Seconds(video.Indexed)).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
            Write(xml);
        return bytes.ToArray();
    }

    private void Write(XmlWriter xml)
    {
        xml.WriteStartElement("feed", Atom);
        Element(xml, "id", FeedIds.OfSearch(request.Query, request.Language));
        Element(xml, "title", $"“{request.Query}”{Only()} – Tapescript");
        Element(xml, "subtitle", "Sentences with these words, those of the newest documents first.");
        Element(xml, "updated", Clock.Iso(Updated));
        Link(xml, "self", request.Self, "application/atom+xml");
        Link(xml, "alternate", request.Page, "text/html");
        Author(xml, "Tapescript");
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var hit in found.Hits)
        {
            var id = FeedIds.OfSentence(hit.VideoId, hit.SentenceId);
            if (written.Add(id))
                Entry(xml, id, hit);
        }

        xml.WriteEndElement();
    }

    private string Only() => request.Language is null ? "" : $" in {LanguageName.Of(request.Language)}";

    private void Entry(XmlWriter xml, string id, SearchHit hit)
    {
        var video = videos.GetValueOrDefault(hit.VideoId);
        var title = string.IsNullOrWhiteSpace(hit.Title) ? hit.VideoId : hit.Title;
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", id);
        Element(xml, "title", hit.StartMs is { } start ? $"{title}, {Clock.OfMedia(start)}" : title);
        Element(xml, "updated", Clock.Iso(Seconds(video?.Indexed)));
        Link(xml, "alternate", request.Server + HitLinks.Document(hit), "text/html");
        if (HitLinks.Source(hit) is { } source)
            Link(xml, "related", source, null);
        if (!string.IsNullOrWhiteSpace(video?.Channel))
            Author(xml, video.Channel);
        xml.WriteStartElement("summary", Atom);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(XmlText.Of(Summary(hit)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Summary(SearchHit hit)
    {
        var html = new StringBuilder();
        Paragraph(html, hit.Language, hit.Snippet, hit.Text);
        foreach (var pair in hit.Pairs)
            Paragraph(html, pair.Language, pair.Snippet, pair.Text);
        return html.ToString();
    }

    private static void Paragraph(StringBuilder html, string? language, IReadOnlyList<SearchPiece> snippet, string text)
    {
        html.Append(
            CultureInfo.InvariantCulture,
            $"<p lang=\"{WebUtility.HtmlEncode(language ?? "und")}\" dir=\"auto\">"
        );
        foreach (var piece in snippet.Count > 0 ? snippet : [new SearchPiece(text, Match: false)])
        {
            var encoded = WebUtility.HtmlEncode(piece.Text);
            html.Append(piece.Match ? $"<mark>{encoded}</mark>" : encoded);
        }

        html.Append("</p>");
    }

    private static void Element(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Atom, XmlText.Of(text));

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address, string? mediaType)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        if (mediaType is not null)
            xml.WriteAttributeString("type", mediaType);
        xml.WriteAttributeString("href", XmlText.Of(address));
        xml.WriteEndElement();
    }

    private static DateTimeOffset Seconds(DateTimeOffset? time) =>
        DateTimeOffset.FromUnixTimeSeconds((time ?? DateTimeOffset.UnixEpoch).ToUnixTimeSeconds());
}
