namespace Tapescript.Contracts.Transcripts;

/// <summary>The name of the document's schema, the first field of every document.</summary>
public static class TranscriptSchema
{
    /// <summary>The schema that this version reads and writes.</summary>
    public const string Current = "tapescript/1";
}
