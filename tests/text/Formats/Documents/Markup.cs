using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Tapescript.Text.Tests.Formats.Documents;

/// <summary>What the tests read of XML and ZIP.</summary>
internal static class Markup
{
    public static XDocument Parse(byte[] content)
    {
        using var reader = XmlReader.Create(
            new MemoryStream(content),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null }
        );
        return XDocument.Load(reader);
    }

    public static Dictionary<string, byte[]> Parts(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var bytes = new MemoryStream();
                using var stream = entry.Open();
                stream.CopyTo(bytes);
                return bytes.ToArray();
            }
        );
    }

    public static IEnumerable<XElement> All(this XContainer container, string name) =>
        container.Descendants().Where(e => e.Name.LocalName == name);

    public static IEnumerable<string> Values(this XContainer container, string attribute) =>
        container
            .Descendants()
            .Attributes()
            .Where(a => a.Name.LocalName == attribute && a.Name.NamespaceName.Length == 0)
            .Select(a => a.Value);
}
