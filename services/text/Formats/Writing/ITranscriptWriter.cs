using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Writes one format.</summary>
internal interface ITranscriptWriter
{
    /// <summary>What the format holds of a document besides its text.</summary>
    Held Holds { get; }

    /// <summary>What it holds of this document, where that is less.</summary>
    Held HoldsOf(Transcript transcript) => Holds;

    /// <summary>Whether one of the facts has a place where not all have: channel, date, length, model.</summary>
    bool HoldsFact(string name) => false;

    /// <summary>Whether an entry of the document's front matter is written.</summary>
    bool HoldsEntry(Transcript transcript, MetaEntry entry) => false;

    /// <summary>Writes the document.</summary>
    void Write(Transcript transcript, WriteOptions options, Stream target);
}
