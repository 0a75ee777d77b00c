namespace Tapescript.Text.Formats;

/// <summary>The transcripts of the podcast namespace ("Podcasting 2.0"), as JSON.</summary>
internal sealed class PodcastingJsonReader : ITranscriptReader
{
    public string Id => "podcasting-json";

    public Held Keeps => Held.Times | Held.Speakers | Held.Lines;

    public FormatMatch Match(SourceText source)
    {
        var piece = JsonShape.From(source, "segments");
        var fits = JsonShape.IsForeign(source) && JsonShape.Has(piece, "startTime") && JsonShape.Has(piece, "body");
        return new FormatMatch(fits ? 0.99 : 0, "it has no \"segments\" with \"startTime\" and \"body\"");
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        JsonWalk.Read(source, new PodcastingSegments(draft), draft);
        TimeEstimate.CloseByNext(draft.Main.Cues);
        return draft;
    }
}
