using System.IO.Compression;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch.Net;

/// <summary>Reads a body, unpacked, and not a byte more than the limit of it.</summary>
internal static class BoundedBody
{
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(
        HttpResponseMessage response,
        Uri url,
        long limit,
        CancellationToken ct
    )
    {
        if (response.Content.Headers.ContentLength > limit)
            throw TooLarge(url, limit);
        await using var raw = await response.Content.ReadAsStreamAsync(ct);
        await using var body = Unpacked(raw, response, url);
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        try
        {
            int read;
            while ((read = await body.ReadAsync(buffer, ct)) > 0)
            {
                if (kept.Length + read > limit)
                    throw TooLarge(url, limit);
                kept.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            throw StepException.Transient(
                "fetch.body-damaged",
                $"{SourceUrl.Shown(url)} sent compressed data that does not unpack. It is tried again."
            );
        }
        return kept.ToArray();
    }

    private static Stream Unpacked(Stream raw, HttpResponseMessage response, Uri url)
    {
        var encodings = response.Content.Headers.ContentEncoding;
        return encodings.Count switch
        {
            0 => raw,
            1 => encodings.First().ToLowerInvariant() switch
            {
                "identity" => raw,
                "gzip" or "x-gzip" => new GZipStream(raw, CompressionMode.Decompress),
                "deflate" => new ZLibStream(raw, CompressionMode.Decompress),
                "br" => new BrotliStream(raw, CompressionMode.Decompress),
                var other => throw Unknown(url, other),
            },
            _ => throw Unknown(url, string.Join(", ", encodings)),
        };
    }

    private static StepException Unknown(Uri url, string encoding) =>
        StepException.Permanent(
            "fetch.encoding",
            $"{SourceUrl.Shown(url)} is compressed as '{SourceUrl.Shown(encoding)}', which was not asked for. Download the file and upload it."
        );

    private static StepException TooLarge(Uri url, long limit) =>
        StepException.Permanent(
            "fetch.too-large",
            $"{SourceUrl.Shown(url)} is larger than {Sizes.Shown(limit)} (Fetch:MaxBytes), unpacked. Split it, or raise the limit."
        );
}
