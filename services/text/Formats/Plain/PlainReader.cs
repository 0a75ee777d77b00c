using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Plain text: a cue a line, times by length. It takes any text with letters that is not code or markup.</summary>
internal sealed class PlainReader : ITranscriptReader
{
    public string Id => "txt";

    public Held Keeps => Held.None;

    public FormatMatch Match(SourceText source)
    {
        var start = source.Text.AsSpan(0, Math.Min(source.Text.Length, 4096)).TrimStart();
        var end = source.Tail.AsSpan().TrimEnd();
        if (
            (start.StartsWith('{') && end.EndsWith('}'))
            || (start.StartsWith('[') && end.EndsWith(']') && start.IndexOf('"') > 0)
        )
            return new FormatMatch(0, "it is JSON of a kind that Tapescript does not read");
        if (
            start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        )
            return new FormatMatch(0, "it is a web page; give Tapescript the page's address, or the text alone");
        if (
            start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<tt", StringComparison.Ordinal)
        )
            return new FormatMatch(0, "it is XML of a kind that Tapescript does not read");
        var letters = HasLetter(source.Text);
        return new FormatMatch(letters ? 0.31 : 0, "it has no letters");
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        for (var i = 0; i < source.Lines.Count; i++)
            if (!string.IsNullOrWhiteSpace(source.Lines[i]))
                draft.Main.Add(
                    CueTextBuilder.Of(source.Lines[i].Trim()) with
                    {
                        SourceLines = new LineRange(i + 1, i + 1),
                    }
                );
        TimeEstimate.Spread(draft.Main.Cues, 0, draft.Main.Cues.Count, 0, null);
        return draft;
    }

    private static bool HasLetter(string text)
    {
        foreach (var c in text)
            if (char.IsLetter(c) || char.IsHighSurrogate(c))
                return true;
        return false;
    }
}
