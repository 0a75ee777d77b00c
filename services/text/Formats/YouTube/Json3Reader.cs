namespace Tapescript.Text.Formats;

/// <summary>YouTube's json3: events with segments; each word stands once.</summary>
internal sealed class Json3Reader : ITranscriptReader
{
    public string Id => "json3";

    public Held Keeps => Held.Times | Held.WordTimes | Held.Confidences | Held.Lines;

    public FormatMatch Match(SourceText source)
    {
        var head = source.Text.AsSpan(0, Math.Min(source.Text.Length, 64 * 1024));
        var json = head.TrimStart().StartsWith('{');
        var events = head.IndexOf("\"events\"", StringComparison.Ordinal) >= 0;
        var segments =
            head.IndexOf("\"segs\"", StringComparison.Ordinal) >= 0
            || head.IndexOf("\"tStartMs\"", StringComparison.Ordinal) >= 0
            || head.IndexOf("\"wireMagic\"", StringComparison.Ordinal) >= 0;
        return new FormatMatch(
            json && events && segments ? 0.99
                : json && events ? 0.2
                : 0,
            "it has no \"events\" with \"segs\""
        );
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        JsonWalk.Read(source, new Json3Events(draft), draft);
        var cut = draft.Problems.ToList().FirstOrDefault(p => p.Code == Id + ".damaged");
        if (cut is not null && draft.Main.Cues.Count == 0)
            draft.Failure = FormattableString.Invariant(
                $"This looks like YouTube json3, but it is no valid JSON at line {cut.Line}: the download was cut. Fetch it again."
            );
        return draft;
    }
}
