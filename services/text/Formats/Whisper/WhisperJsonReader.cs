using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// The JSON of openai-whisper and of what speaks its language: faster-whisper, whisperX, stable-ts, the OpenAI API;
/// whole, as a bare list of segments, or a segment a line.
/// </summary>
internal sealed class WhisperJsonReader : ITranscriptReader
{
    public string Id => "whisper-json";

    public Held Keeps =>
        Held.Meta | Held.Times | Held.WordTimes | Held.Confidences | Held.Speakers | Held.EstimateNote | Held.Lines;

    public FormatMatch Match(SourceText source)
    {
        const string WhyNot = "it has no \"segments\" with \"start\" and \"text\"";
        if (!JsonShape.IsForeign(source))
            return new FormatMatch(0, WhyNot);
        foreach (var list in (string[])["segments", "chunks", "word_segments", "words"])
        {
            var piece = JsonShape.From(source, list);
            if (JsonShape.Has(piece, "startTime") || JsonShape.Has(piece, "segs"))
                return new FormatMatch(0.2, "its segments have other names than those of whisper");
            if (
                (JsonShape.Has(piece, "start") || JsonShape.Has(piece, "timestamp"))
                && (JsonShape.Has(piece, "text") || JsonShape.Has(piece, "word"))
            )
                return new FormatMatch(0.97, WhyNot);
        }

        // openai-whisper puts the whole text first: of a long one the beginning shows nothing else.
        var head = JsonShape.Head(source);
        if (JsonShape.Has(head, "text") && !JsonShape.Has(head, "start") && JsonShape.Has(source.Tail, "language"))
            return new FormatMatch(0.8, WhyNot);
        var bare = source.Text.AsSpan().TrimStart()[0] == '[' || JsonShape.IsLines(source);
        return new FormatMatch(bare && JsonShape.Has(head, "text") && JsonShape.Has(head, "start") ? 0.9 : 0, WhyNot);
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        draft.Main.Origin = TrackOrigin.Asr;
        var segments = new WhisperSegments(draft);
        JsonWalk.Read(source, segments, draft);
        segments.Finish();
        return draft;
    }
}
