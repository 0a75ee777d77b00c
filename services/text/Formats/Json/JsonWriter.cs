using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The canonical document.</summary>
internal sealed class JsonWriter : ITranscriptWriter
{
    public Held Holds => Held.Everything;

    public bool HoldsEntry(Transcript transcript, MetaEntry entry) => true;

    public byte[] Write(Transcript transcript, WriteOptions options) => TranscriptJson.Write(transcript);
}
