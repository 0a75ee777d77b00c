namespace Tapescript.Text.Formats;

/// <summary>TTML and DFXP: paragraphs with times of many kinds, spans in them, translations in other languages.</summary>
internal sealed class TtmlReader : ITranscriptReader
{
    public string Id => "ttml";

    public Held Keeps =>
        Held.Meta | Held.Times | Held.WordTimes | Held.Speakers | Held.Translations | Held.EstimateNote | Held.Lines;

    public FormatMatch Match(SourceText source)
    {
        const string WhyNot = "its first element is not <tt> of timed text";
        if (!source.Text.AsSpan().TrimStart().StartsWith('<'))
            return new FormatMatch(0, WhyNot);
        var xml = new XmlScanner(source.Text, Id, new ProblemList());
        while (xml.MoveNext())
            if (xml.Part == XmlPart.Start)
                return new FormatMatch(
                    xml.Name != "tt" ? 0
                        : xml.Content.IndexOf("ttml") >= 0 || xml.Content.IndexOf("ttaf") >= 0 ? 0.99
                        : 0.8,
                    WhyNot
                );
        return new FormatMatch(0, WhyNot);
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        new TtmlBody(draft, new XmlScanner(source.Text, Id, draft.Problems)).Read();
        return draft;
    }
}
