using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>YouTube's srv1: lines with start and duration in seconds.</summary>
internal sealed class Srv1Reader : ITranscriptReader
{
    public string Id => "srv1";

    public Held Keeps => Held.Times | Held.Lines;

    public FormatMatch Match(SourceText source)
    {
        var root = source.Text.Contains("<transcript>", StringComparison.Ordinal);
        var cues = source.Text.Contains("<text start=", StringComparison.Ordinal);
        return new FormatMatch(
            root && cues ? 0.98
                : root || cues ? 0.6
                : 0,
            "it has no <transcript> with <text start=\"…\">"
        );
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        var xml = new XmlScanner(source.Text, Id, draft.Problems);
        var cue = new YouTubeXmlCue(draft, new CueTimes(Id, draft.Problems));
        var closed = false;
        while (xml.MoveNext())
            if (xml.Part == XmlPart.Start && xml.Name == "text")
            {
                cue.Open(
                    YouTubeXml.Seconds(xml.Attribute("start")),
                    YouTubeXml.Seconds(xml.Attribute("dur")),
                    xml.Line,
                    dropped: false
                );
                if (xml.Empty)
                    cue.Close(xml.Line);
            }
            else if (xml.Part == XmlPart.End)
            {
                cue.Close(xml.Line);
                closed |= xml.Name == "transcript";
            }
            else if (xml.Part is XmlPart.Text or XmlPart.Verbatim)
            {
                cue.Append(YouTubeXml.WithoutTags(YouTubeXml.Decode(xml.Content, xml.Part)));
            }

        cue.Close(xml.LastLine);
        YouTubeXml.CutEnds(draft.Main.Cues);
        if (!closed)
            draft.Problems.Add(xml.LastLine, Severity.Warning, "srv1.truncated", "The file ends before its last tag.");
        return draft;
    }
}
