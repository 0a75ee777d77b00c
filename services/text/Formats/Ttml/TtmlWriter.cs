using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// TTML 2, text profile: agents are speakers, spans with times are words, a paragraph in another language with the times
/// of the one above it is its translation.
/// </summary>
internal sealed class TtmlWriter : ITranscriptWriter
{
    public Held Holds =>
        Held.Meta
        | Held.Times
        | Held.WordTimes
        | Held.Speakers
        | Held.Translations
        | Held.EstimateNote
        | Held.Events
        | Held.Lines;

    /// <summary>Words that are shown one after another are for who asks for the source as it was.</summary>
    public Held HoldsOf(Transcript transcript) => transcript.Sentences.Count > 0 ? Holds & ~Held.WordTimes : Holds;

    public bool HoldsEntry(Transcript transcript, MetaEntry entry) =>
        TranslatedLines.Is(entry)
        || entry.Key == TtmlHead.Copyright
        || (entry.Key == TtmlHead.Description && !TtmlHead.IsReserved(TtmlHead.Plain(entry.Value)));

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var cues = CaptionText
            .CuesOf(transcript, options, bySpeaker: true)
            .Where(c => !c.Lines.TrueForAll(string.IsNullOrWhiteSpace));
        var tags = TranslationTag.All(cues);
        var agents = TtmlAgents.Of(transcript, cues);
        var language = transcript.Meta.Language is { } l ? CaptionText.OneLine(l) : "";
        language = TranslationTag.Language(language) ?? "";
        var sink = new TextSink(target);
        var text = sink.Text.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        text.Append("<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttm=\"http://www.w3.org/ns/ttml#metadata\"");
        text.Append(CultureInfo.InvariantCulture, $" xml:lang=\"{XmlText.EscapeQuoted(language)}\">\n");
        AppendHead(text, transcript, cues.Any(c => c.Estimated), agents);

        // Two spaces and spaces at the ends of lines are part of what was written.
        text.Append("  <body xml:space=\"preserve\">\n    <div>\n");
        foreach (var cue in cues)
        {
            TtmlMarkup.Append(text, cue, agents.IdOf(cue.Speaker), language, tags);
            sink.Pass();
        }

        text.Append("    </div>\n  </body>\n</tt>\n");
        sink.Finish();
    }

    private static void AppendHead(StringBuilder text, Transcript t, bool estimated, TtmlAgents agents)
    {
        text.Append("  <head>\n    <metadata>\n");
        Append("title", t.Meta.Title);
        Append("desc", string.IsNullOrWhiteSpace(t.Source.Url) ? null : TtmlHead.Source + t.Source.Url);
        Append("desc", estimated ? TtmlHead.EstimatedTimes : null);
        foreach (var share in TranslatedLines.Of(t))
            Append("desc", TranslatedLines.Start + share);
        foreach (var (key, value) in t.Meta.Extra)
            if (key == TtmlHead.Description && !TtmlHead.IsReserved(TtmlHead.Plain(value)))
                Append("desc", value);
            else if (key == TtmlHead.Copyright)
                Append("copyright", value);
        foreach (var (id, name) in agents.All)
            text.Append(CultureInfo.InvariantCulture, $"      <ttm:agent xml:id=\"{id}\" type=\"person\">")
                .Append(CultureInfo.InvariantCulture, $"<ttm:name type=\"full\">{XmlText.Escape(name)}</ttm:name>")
                .Append("</ttm:agent>\n");
        text.Append("    </metadata>\n  </head>\n");

        void Append(string element, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"      <ttm:{element}>{XmlText.Escape(TtmlHead.Plain(value))}</ttm:{element}>\n"
                );
        }
    }
}
