namespace Tapescript.Text.Formats;

/// <summary>Names documents that are packed as a ZIP archive, by the names of the files at its start.</summary>
internal static class PackedShape
{
    private const int Start = 4096;

    public static string? Name(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04]))
            return null;
        var start = bytes[..Math.Min(bytes.Length, Start)];
        return Holds(start, "application/epub+zip"u8) ? "an electronic book (EPUB)"
            : Holds(start, "application/vnd.oasis.opendocument"u8) ? "an OpenDocument file (ODT)"
            : Holds(start, "word/"u8) ? "a Word document (DOCX)"
            : Holds(start, "xl/"u8) ? "an Excel workbook (XLSX)"
            : Holds(start, "ppt/"u8) ? "a PowerPoint presentation (PPTX)"
            : Holds(start, "[Content_Types].xml"u8) ? "an Office document (DOCX or its like)"
            : null;
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name) => bytes.IndexOf(name) >= 0;
}
