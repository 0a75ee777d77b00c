using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Alignment;

/// <summary>A text with one sentence a line, as aligners exchange it.</summary>
public sealed record SentenceLines
{
    /// <summary>The sentences in order; a blank line is an empty one, so that numbers are those of the lines, less one.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>The encoding, an IANA name in lower case.</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>What could not be decoded, by line.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Cause and cure, when the bytes are no text.</summary>
    public string? Failure { get; init; }

    /// <summary>Reads one. Lines end in CRLF, LF or CR; the encoding is told by content. Never throws on content.</summary>
    /// <param name="content">The bytes; none are a text without sentences.</param>
    /// <returns>The sentences, or why there are none.</returns>
    public static SentenceLines Read(ReadOnlyMemory<byte> content)
    {
        if (content.IsEmpty)
            return new SentenceLines();
        if (BinaryShape.Name(content.Span) is { } binary)
            return new SentenceLines { Failure = binary };
        if (Utf32Shape.Fits(content.Span))
            return new SentenceLines
            {
                Failure = "This is text in UTF-32, which Tapescript does not read. Save it as UTF-8.",
            };
        var source = TextDecoding.Decode(content, new ReadOptions());
        if (BinaryShape.Unnamed(source.Head.Text) is { } unnamed)
            return new SentenceLines { Failure = unnamed, Encoding = source.Encoding };
        return new SentenceLines
        {
            Sentences = source.Lines,
            Encoding = source.Encoding,
            Problems = source.Problems,
        };
    }
}
