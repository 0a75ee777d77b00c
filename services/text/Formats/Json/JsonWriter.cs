using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The canonical document.</summary>
internal sealed class JsonWriter : ITranscriptWriter
{
    public Held Holds => Held.Everything;

    public bool HoldsEntry(Transcript transcript, MetaEntry entry) => true;

    public void Write(Transcript transcript, WriteOptions options, Stream target) =>
        TranscriptJson.Write(transcript, target);
}
