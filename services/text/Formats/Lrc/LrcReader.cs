namespace Tapescript.Text.Formats;

/// <summary>LRC: lines with their starts, several where a line is sung again, and words with theirs.</summary>
internal sealed class LrcReader : ITranscriptReader
{
    public string Id => "lrc";

    public Held Keeps => Held.Meta | Held.Times | Held.WordTimes | Held.Translations | Held.EstimateNote;

    public FormatMatch Match(SourceText source)
    {
        int hits = 0,
            lines = 0;
        var tags = false;
        var fractions = false;
        foreach (var line in source.Sample.Where(l => !string.IsNullOrWhiteSpace(l)))
        {
            if (LrcLine.IsTag(line, out var key, out _))
            {
                tags |= key is "ti" or "ar" or "al" or "length" or "offset" or "by" or "re" or "ve";
                continue;
            }

            lines++;
            if (!TimeCode.TryParseBracketed(line, 0, '[', ']', out _, out var exact, out _))
                continue;
            hits++;
            fractions |= exact;
        }

        return FormatMatch.Of(
            hits,
            lines,
            fractions || tags ? 0.97 : 0.28,
            "no line begins with a time such as [01:02.50]"
        );
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        var song = new LrcSong(draft);
        var lines = source.ReadLines();
        while (lines.MoveNext())
            song.ReadLine(lines.Line.ToString(), lines.Number);
        song.Finish();
        return draft;
    }
}
