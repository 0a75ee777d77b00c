using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Projection;

namespace Tapescript.Text.Formats;

/// <summary>All formats, and the way in and out of the document.</summary>
public static class TranscriptFormats
{
    /// <summary>Every format that is read or written.</summary>
    public static IReadOnlyList<TranscriptFormat> All { get; } = [.. FormatTable.Entries.Select(e => e.ToFormat())];

    /// <summary>Finds a format. Of formats that share an extension the one that can be written comes first.</summary>
    /// <param name="idOrExtension">An id, or a file extension with or without the dot.</param>
    /// <returns>The format, or null.</returns>
    public static TranscriptFormat? Find(string idOrExtension)
    {
        ArgumentNullException.ThrowIfNull(idOrExtension);
        var name = idOrExtension.Trim().TrimStart('.').ToLowerInvariant();
        return All.FirstOrDefault(f => f.Id == name)
            ?? All.Where(f => f.Extensions.Contains(name, StringComparer.Ordinal))
                .OrderByDescending(f => f.CanWrite)
                .FirstOrDefault();
    }

    /// <summary>Reads a transcript: encoding and format are told by content. Never throws on content.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="options">What is known besides.</param>
    /// <returns>The document, or why there is none.</returns>
    public static ReadOutcome Read(ReadOnlyMemory<byte> content, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return TranscriptReading.Read(content, options);
    }

    /// <summary>How much of each translation there is, and where it stops, as title blocks say it.</summary>
    /// <param name="transcript">The document.</param>
    /// <returns>A line for each translation, such as <c>Chinese: 62 % of the words and 58 % of the time; stops at 12:34</c>.</returns>
    public static IReadOnlyList<string> TranslatedIn(Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return TranslatedLines.Of(transcript, new WriteOptions());
    }

    /// <summary>Writes a document.</summary>
    /// <param name="transcript">The document.</param>
    /// <param name="formatId">The id of a format that can be written.</param>
    /// <param name="options">What to write of it.</param>
    /// <returns>The bytes, and what they do not hold.</returns>
    /// <exception cref="ArgumentException">No such format is written, or an option is out of range.</exception>
    public static WriteOutcome Write(Transcript transcript, string formatId, WriteOptions options)
    {
        using var content = new MemoryStream();
        return Write(transcript, formatId, options, content) with { Content = content.ToArray() };
    }

    /// <summary>Writes a document as it is made, so that a large one does not stand in memory whole.</summary>
    /// <param name="transcript">The document.</param>
    /// <param name="formatId">The id of a format that can be written.</param>
    /// <param name="options">What to write of it.</param>
    /// <param name="target">Where the bytes go; it stays open.</param>
    /// <returns>What the bytes do not hold; <see cref="WriteOutcome.Content" /> is empty.</returns>
    /// <exception cref="ArgumentException">No such format is written, or an option is out of range: nothing was written.</exception>
    public static WriteOutcome Write(Transcript transcript, string formatId, WriteOptions options, Stream target)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(transcript);
        ArgumentNullException.ThrowIfNull(options);
        var entry = FormatTable.Entries.FirstOrDefault(e => e.Id == formatId && e.Writer is not null);
        if (entry is null)
            throw new ArgumentException(
                $"'{formatId}' is no format that Tapescript writes. It writes: "
                    + string.Join(", ", FormatTable.Entries.Where(e => e.Writer is not null).Select(e => e.Id))
                    + ".",
                nameof(formatId)
            );
        if (options.Fault() is { } fault)
            throw new ArgumentException(fault, nameof(options));
        var alone = options.Layout == TranslationLayout.TranslationOnly && entry.Writer is not JsonWriter;
        if (alone)
            options = options with { Language = TranslationAlone.LanguageOf(transcript, options) ?? options.Language };
        if (entry.Writer is not JsonWriter)
            transcript = TranslatedLines.Put(transcript, options);
        entry.Writer!.Write(
            alone ? TranslationAlone.Of(transcript, options) : transcript,
            alone ? ReadingLimits.Of(options.Language, options).In(options) : options,
            target
        );
        return new WriteOutcome
        {
            MediaType = entry.MediaType,
            Extension = entry.Extensions[0],
            NotHeld = NotHeldList.Of(transcript, entry.Writer, options),
        };
    }
}
