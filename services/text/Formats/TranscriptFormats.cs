using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>All formats, and the way in and out of the document.</summary>
public static class TranscriptFormats
{
    /// <summary>Every format that is read or written.</summary>
    public static IReadOnlyList<TranscriptFormat> All { get; } = [];

    /// <summary>Finds a format.</summary>
    /// <param name="idOrExtension">An id, or a file extension with or without the dot.</param>
    /// <returns>The format, or null.</returns>
    public static TranscriptFormat? Find(string idOrExtension) => null;

    /// <summary>Reads a transcript: encoding and format are told by content. Never throws on content.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="options">What is known besides.</param>
    /// <returns>The document, or why there is none.</returns>
    public static ReadOutcome Read(ReadOnlyMemory<byte> content, ReadOptions options) =>
        new() { Failure = "Readers have not landed yet." };

    /// <summary>Writes a document.</summary>
    /// <param name="transcript">The document.</param>
    /// <param name="formatId">The id of a format that can be written.</param>
    /// <param name="options">What to write of it.</param>
    /// <returns>The bytes, and what they do not hold.</returns>
    /// <exception cref="ArgumentException">No such format is written.</exception>
    public static WriteOutcome Write(Transcript transcript, string formatId, WriteOptions options) => new();
}
