using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>What whisper.cpp writes with <c>-oj</c>, and with every token and its probability with <c>-ojf</c>.</summary>
internal sealed class WhisperCppJsonReader : ITranscriptReader
{
    public string Id => "whisper-cpp-json";

    public Held Keeps => Held.Times | Held.WordTimes | Held.Confidences | Held.Speakers;

    public FormatMatch Match(SourceText source)
    {
        var piece = JsonShape.From(source, "transcription");
        var fits =
            JsonShape.IsForeign(source)
            && (JsonShape.Has(piece, "offsets") || JsonShape.Has(piece, "timestamps"))
            && JsonShape.Has(piece, "text");
        return new FormatMatch(fits ? 0.99 : 0, "it has no \"transcription\" with \"offsets\" and \"text\"");
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        draft.Main.Origin = TrackOrigin.Asr;
        JsonWalk.Read(source, new WhisperCppSegments(draft), draft);
        return draft;
    }
}
