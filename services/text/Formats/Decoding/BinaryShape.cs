namespace Tapescript.Text.Formats;

/// <summary>Names files that are not text, by their first bytes.</summary>
internal static class BinaryShape
{
    private const string Media =
        "It has to be transcribed first: give Tapescript its captions or a transcript of it, or the address of its page.";

    private const string Archive = "Unpack it and give Tapescript the files inside.";

    private const string Document = "Save its text as a plain text or subtitle file and give Tapescript that.";

    private static readonly (int At, byte[] Magic, string Name, string Cure)[] Known =
    [
        (4, "ftypM4A"u8.ToArray(), "an M4A audio file", Media),
        (4, "ftyp"u8.ToArray(), "an MP4 or QuickTime media file", Media),
        (0, [0x1A, 0x45, 0xDF, 0xA3], "a Matroska or WebM media file", Media),
        (0, "ID3"u8.ToArray(), "an MP3 audio file", Media),
        (0, [0xFF, 0xFB], "an MP3 audio file", Media),
        (0, [0xFF, 0xF3], "an MP3 audio file", Media),
        (0, [0xFF, 0xF2], "an MP3 audio file", Media),
        (0, [0xFF, 0xFA], "an MP3 audio file", Media),
        (0, [0xFF, 0xF1], "an AAC audio file", Media),
        (0, [0xFF, 0xF9], "an AAC audio file", Media),
        (0, "#!AMR"u8.ToArray(), "an AMR audio file", Media),
        (0, "OggS"u8.ToArray(), "an Ogg media file", Media),
        (0, "fLaC"u8.ToArray(), "a FLAC audio file", Media),
        (8, "WAVE"u8.ToArray(), "a WAV audio file", Media),
        (8, "AVI "u8.ToArray(), "an AVI media file", Media),
        (0, [0x46, 0x4C, 0x56, 0x01], "a Flash video file", Media),
        (0, [0x89, 0x50, 0x4E, 0x47], "a PNG image", Document),
        (0, [0xFF, 0xD8, 0xFF], "a JPEG image", Document),
        (0, "GIF8"u8.ToArray(), "a GIF image", Document),
        (8, "WEBP"u8.ToArray(), "a WebP image", Document),
        (0, "%PDF-"u8.ToArray(), "a PDF document", Document),
        (0, [0xD0, 0xCF, 0x11, 0xE0], "an old Office document", Document),
        (0, "SQLite format 3"u8.ToArray(), "an SQLite database", Document),
        (0, [0x50, 0x4B, 0x03, 0x04], "a ZIP archive", Archive),
        (0, [0x1F, 0x8B, 0x08], "a gzip archive", Archive),
        (0, [0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive", Archive),
        (0, "Rar!"u8.ToArray(), "a RAR archive", Archive),
        (0, [0x7F, 0x45, 0x4C, 0x46], "a program", Document),
        (0, "MZ"u8.ToArray(), "a program", Document),
    ];

    /// <summary>Cause and cure when the bytes are a known kind of file that is not text, else null.</summary>
    public static string? Name(ReadOnlySpan<byte> bytes)
    {
        foreach (var (at, magic, name, cure) in Known)
            if (bytes.Length >= at + magic.Length && bytes[at..].StartsWith(magic) && !IsText(bytes))
                return PackedShape.Name(bytes) is { } packed
                    ? $"This is {packed}, not a transcript. {Document}"
                    : $"This is {name}, not a transcript. {cure}";
        return null;
    }

    /// <summary>Cause and cure when decoded text is full of control characters, else null.</summary>
    public static string? Unnamed(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, 64 * 1024));
        int undecodable = 0,
            controls = 0;
        foreach (var c in sample)
        {
            undecodable += c is '\uFFFD' ? 1 : 0;
            controls += c is < ' ' and not '\t' and not '\n' and not '\r' and not '\f' and not '\e' ? 1 : 0;
        }

        // Of random bytes a tenth are control characters; text has next to none.
        return undecodable * 10 > sample.Length || controls * 20 > sample.Length
            ? "This is a binary file of a kind that Tapescript does not know, not a transcript. "
                + "Give it the captions or the transcript as text."
            : null;
    }

    /// <summary>A short magic such as MZ may begin a text; a binary file has a control byte near its start.</summary>
    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes[..Math.Min(bytes.Length, 1024)])
            if (b is < 9 or (> 13 and < 27) or >= 0x80)
                return false;
        return true;
    }
}
