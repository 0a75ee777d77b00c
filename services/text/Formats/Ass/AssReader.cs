namespace Tapescript.Text.Formats;

/// <summary>ASS and SSA: the lines of dialogue under [Events], by the order that their Format line gives.</summary>
internal sealed class AssReader : ITranscriptReader
{
    public string Id => "ass";

    public Held Keeps =>
        Held.Meta | Held.Times | Held.WordTimes | Held.Speakers | Held.Translations | Held.EstimateNote | Held.Lines;

    public FormatMatch Match(SourceText source)
    {
        bool info = false,
            dialogue = false;
        foreach (var line in source.Sample)
        {
            info |= line.StartsWith("[Script Info]", StringComparison.OrdinalIgnoreCase);
            dialogue |= AssEvents.IsDialogue(line) && line.Contains(',', StringComparison.Ordinal);
        }

        return new FormatMatch(
            info && dialogue ? 0.99
                : info || dialogue ? 0.8
                : 0,
            "it has neither [Script Info] nor a line that begins with Dialogue:"
        );
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        var events = new AssEvents(draft);
        var lines = source.ReadLines();
        while (lines.MoveNext())
            events.ReadLine(lines.Line, lines.Number);
        TwoLanguages.Part(draft);
        return draft;
    }
}
