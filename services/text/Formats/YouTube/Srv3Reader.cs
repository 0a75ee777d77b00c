using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>YouTube's srv3: paragraphs in ms, words as segments of them; appended paragraphs only break a line.</summary>
internal sealed class Srv3Reader : ITranscriptReader
{
    public string Id => "srv3";

    public Held Keeps => Held.Times | Held.WordTimes | Held.Confidences | Held.Lines;

    public FormatMatch Match(SourceText source)
    {
        var root = source.Text.Contains("<timedtext", StringComparison.Ordinal);
        var cues = source.Text.Contains("<p t=", StringComparison.Ordinal);
        return new FormatMatch(
            root && cues ? 0.98
                : root ? 0.6
                : 0,
            "it has no <timedtext> with <p t=\"…\">"
        );
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        var xml = new XmlScanner(source.Text, Id, draft.Problems);
        var cue = new YouTubeXmlCue(draft, new CueTimes(Id, draft.Problems));
        var closed = false;
        while (xml.MoveNext())
            switch (xml.Part)
            {
                case XmlPart.Start when xml.Name is "p":
                    Open(xml, cue);
                    break;
                case XmlPart.Start when xml.Name is "s":
                    cue.OpenWord(
                        YouTubeXml.Milliseconds(xml.Attribute("t")),
                        YouTubeXml.Milliseconds(xml.Attribute("ac"))
                    );
                    break;
                case XmlPart.Start when xml.Name is "br":
                    cue.Append("\n");
                    break;
                case XmlPart.End when xml.Name is "p":
                    cue.Close(xml.Line);
                    break;
                case XmlPart.End when xml.Name is "s":
                    cue.CloseWord();
                    break;
                case XmlPart.End when xml.Name is "timedtext":
                    closed = true;
                    break;
                case XmlPart.Text or XmlPart.Verbatim when cue.IsOpen:
                    cue.Append(YouTubeXml.Decode(xml.Content, xml.Part));
                    break;
            }

        cue.Close(xml.LastLine);
        YouTubeXml.CutEnds(draft.Main.Cues);
        if (!closed)
            draft.Problems.Add(xml.LastLine, Severity.Warning, "srv3.truncated", "The file ends before its last tag.");
        return draft;
    }

    private static void Open(XmlScanner xml, YouTubeXmlCue cue)
    {
        cue.Open(
            YouTubeXml.Milliseconds(xml.Attribute("t")),
            YouTubeXml.Milliseconds(xml.Attribute("d")),
            xml.Line,
            xml.Attribute("a") == "1"
        );
        if (xml.Empty)
            cue.Close(xml.Line);
    }
}
