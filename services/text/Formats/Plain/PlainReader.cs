using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Plain text: a cue a line, times by length. It takes any text with letters that is not code or markup.</summary>
internal sealed class PlainReader : ITranscriptReader
{
    public string Id => "txt";

    public Held Keeps => Held.None;

    public FormatMatch Match(SourceText source)
    {
        switch (ForeignText.KindOf(source))
        {
            case TextKind.Plain:
                break;
            case TextKind.Html:
                return new FormatMatch(0, "it is a web page");
            case TextKind.Json:
                return new FormatMatch(0, "it is JSON");
            case TextKind.Xml:
                return new FormatMatch(0, "it is XML");
            default:
                return new FormatMatch(0, "it is markup for a program");
        }

        var letters = HasLetter(source.Text);
        return new FormatMatch(letters ? 0.31 : 0, "it has no letters");
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        for (var i = 0; i < source.Lines.Count; i++)
            if (
                !string.IsNullOrWhiteSpace(source.Lines[i])
                && (draft.Main.Cues.Count > 0 || !TranslatedLines.Take(draft, source.Lines[i]))
            )
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
