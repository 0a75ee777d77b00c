using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>WebVTT, with voices, word times and a note about the video and its times.</summary>
internal sealed class VttWriter : ITranscriptWriter
{
    public Held Holds =>
        Held.Meta
        | Held.Times
        | Held.WordTimes
        | Held.EstimateNote
        | Held.Translations
        | Held.Speakers
        | Held.Events
        | Held.Lines;

    /// <summary>Words that are shown one after another are for who asks for the source as it was.</summary>
    public Held HoldsOf(Transcript transcript) => transcript.Sentences.Count > 0 ? Holds & ~Held.WordTimes : Holds;

    public bool HoldsEntry(Transcript transcript, MetaEntry entry) => TranslatedLines.Is(entry);

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var cues = CaptionText.CuesOf(transcript, options, bySpeaker: true);
        var tags = TranslationTag.All(cues);
        var sink = new TextSink(target);
        var text = sink.Text.Append("WEBVTT\n");
        if (!string.IsNullOrWhiteSpace(transcript.Meta.Language))
            text.Append("Kind: captions\nLanguage: ").Append(Remark(transcript.Meta.Language)).Append('\n');
        text.Append('\n');
        AppendNote(text, transcript, cues.Any(c => c.Estimated), tags);
        foreach (var cue in cues)
        {
            var lines = LinesOf(cue).ToList();
            if (lines.TrueForAll(string.IsNullOrWhiteSpace))
                continue;
            text.Append(CaptionText.Time(cue.Start, '.'))
                .Append(" --> ")
                .Append(CaptionText.Time(cue.End, '.'))
                .Append('\n');
            if (CaptionText.NameOf(transcript, cue.Speaker) is { } name)
                text.Append("<v ").Append(VttText.EscapeName(name)).Append('>');
            foreach (var line in lines.Concat(VttTranslations.LinesOf(cue, tags)))
                text.Append(line).Append('\n');
            text.Append('\n');
            sink.Pass();
        }

        sink.Finish();
    }

    private static IEnumerable<string> LinesOf(DisplayCue cue)
    {
        var source = cue.Raw?.Words is null ? cue.Lines.Select(VttText.Escape) : VttText.WithTimes(cue.Raw, cue.Start);
        return source.Where(l => l.Length > 0);
    }

    private static void AppendNote(StringBuilder text, Transcript transcript, bool estimated, List<string> tags)
    {
        var note = new List<string>();
        if (!string.IsNullOrWhiteSpace(transcript.Meta.Title))
            note.Add(VttNotes.TitleKey + Remark(transcript.Meta.Title));
        if (!string.IsNullOrWhiteSpace(transcript.Source.Url))
            note.Add(VttNotes.SourceKey + Remark(transcript.Source.Url));
        if (estimated)
            note.Add(VttNotes.EstimatedTimes);
        note.AddRange(tags.Select(tag => VttNotes.TranslationKey + tag));
        note.AddRange(TranslatedLines.Of(transcript).Select(share => TranslatedLines.Start + Remark(share)));
        if (note.Count > 0)
            text.Append("NOTE\n").AppendJoin('\n', note).Append("\n\n");
    }

    private static string Remark(string text) =>
        CaptionText.OneLine(text).Trim().Replace("-->", "->", StringComparison.Ordinal);
}
