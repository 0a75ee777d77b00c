using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The lines of a script: what is known of it, and its dialogue. Styles, fonts and comments are no text.</summary>
internal sealed class AssEvents(TranscriptDraft draft)
{
    public const string Title = "Title:";
    public const string Source = "; Source:";
    public const string Language = "; Language:";
    public const string EstimatedTimes = "; Times: estimated";
    public const string Translated = "; " + TranslatedLines.Key + ":";
    private const string Dialogue = "Dialogue:";
    private const string Format = "Format:";
    private readonly CueTimes _times = new("ass", draft.Problems);
    private readonly AssText _text = new(draft);
    private AssFields _fields = AssFields.Usual;
    private bool _inEvents = true;
    private bool _estimated;

    public static bool IsDialogue(ReadOnlySpan<char> line) =>
        line.StartsWith(Dialogue, StringComparison.OrdinalIgnoreCase);

    public void ReadLine(ReadOnlySpan<char> line, int number)
    {
        if (line.StartsWith('[') && line.TrimEnd().EndsWith(']'))
            _inEvents = line.StartsWith("[Events]", StringComparison.OrdinalIgnoreCase);
        else if (IsDialogue(line))
            ReadDialogue(line[Dialogue.Length..], number);
        else if (_inEvents && line.StartsWith(Format, StringComparison.OrdinalIgnoreCase))
            _fields = AssFields.Of(line[Format.Length..]) ?? _fields;
        else if (line.StartsWith(Title, StringComparison.OrdinalIgnoreCase))
            draft.Title ??= NullIfEmpty(line[Title.Length..]);
        else if (line.StartsWith(Source))
            draft.Url ??= NullIfEmpty(line[Source.Length..]);
        else if (line.StartsWith(Language))
            draft.Language ??= NullIfEmpty(line[Language.Length..]);
        else if (line is EstimatedTimes)
            _estimated = true;
        else if (line.StartsWith(Translated))
            TranslatedLines.Take(draft, line[2..]);
    }

    private void ReadDialogue(ReadOnlySpan<char> line, int number)
    {
        if (!_fields.TrySplit(line, out var start, out var end, out var name, out var text))
        {
            draft.Problems.Add(
                number,
                Severity.Error,
                "ass.fields",
                "The line has too few fields, or its times cannot be read; it was left out."
            );
            return;
        }

        (start, end) = _times.Check(start, end, number);
        string? speaker = name.IsWhiteSpace() ? null : name.Trim().ToString();
        if (!_text.Read(text, start, end, _estimated ? Timing.Estimated : Timing.Exact, number, speaker))
            draft.Problems.Add(number, Severity.Info, "ass.empty-cue", "The line has no text; it was left out.");
    }

    private static string? NullIfEmpty(ReadOnlySpan<char> text) => text.IsWhiteSpace() ? null : text.Trim().ToString();
}
