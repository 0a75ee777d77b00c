using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Writes one format.</summary>
internal interface ITranscriptWriter
{
    /// <summary>What the format holds of a document besides its text.</summary>
    Held Holds { get; }

    /// <summary>Writes the document as text.</summary>
    byte[] Write(Transcript transcript, WriteOptions options);
}
