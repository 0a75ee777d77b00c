using System.Globalization;

namespace Tapescript.Text.Formats;

/// <summary>Addresses outside the document, each once.</summary>
internal sealed class DocxLinks
{
    private const int Fixed = 5;
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _addresses = [];

    /// <summary>The id by which a hyperlink names the address.</summary>
    public string IdOf(string address)
    {
        if (!_ids.TryGetValue(address, out var id))
        {
            _addresses.Add(address);
            _ids[address] = id = _addresses.Count + Fixed;
        }

        return "rId" + id.ToString(CultureInfo.InvariantCulture);
    }

    public byte[] Write()
    {
        using var page = new MarkupWriter();
        page.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        page.Write($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n");
        var id = 0;
        foreach (var part in (string[])["styles", "settings", "footer"])
            page.Write(
                $"<Relationship Id=\"rId{++id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{part}\" Target=\"{part}.xml\"/>\n"
            );
        id = Fixed;
        foreach (var address in _addresses)
            page.Write(
                $"<Relationship Id=\"rId{++id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"{address}\" TargetMode=\"External\"/>\n"
            );
        page.Write($"</Relationships>\n");
        return page.ToBytes();
    }
}
