using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>What stands around the cues: header, notes, styles and regions.</summary>
internal sealed class VttNotes(TranscriptDraft draft)
{
    public const string EstimatedTimes = "Times: estimated";
    public const string TitleKey = "Title: ";
    public const string SourceKey = "Source: ";
    public const string TranslationKey = "Translation: ";
    private const string LanguageKey = "Language:";
    private bool _note;
    private int _stray;

    /// <summary>Whether a note says that the times are not the media's.</summary>
    public bool Estimated { get; private set; }

    /// <summary>The translations that a note announces.</summary>
    public VttTranslations Translations { get; } = new(draft);

    /// <summary>Reads the header; returns whether there is a line after it.</summary>
    public bool ReadHeader(LineCursor lines)
    {
        while (lines.MoveNext())
        {
            if (lines.Line.IsEmpty || lines.Line.IndexOf("-->") >= 0)
                return true;
            if (lines.Line.StartsWith(LanguageKey, StringComparison.OrdinalIgnoreCase))
                draft.Language = NullIfEmpty(lines.Line[LanguageKey.Length..]);
        }

        return false;
    }

    /// <summary>Begins a block with its first line, which may turn out to be the id of a cue.</summary>
    public void BeginBlock(ReadOnlySpan<char> first, int number)
    {
        _note = first is "NOTE" || first.StartsWith("NOTE ");
        _stray = _note || first.StartsWith("STYLE") || first.StartsWith("REGION") || first.IsWhiteSpace() ? 0 : number;
    }

    public void ReadLine(ReadOnlySpan<char> line)
    {
        if (!_note)
            return;
        if (line is EstimatedTimes)
            Estimated = true;
        else if (line.StartsWith(TitleKey))
            draft.Title ??= NullIfEmpty(line[TitleKey.Length..]);
        else if (line.StartsWith(SourceKey))
            draft.Url ??= NullIfEmpty(line[SourceKey.Length..]);
        else if (line.StartsWith(TranslationKey))
            Translations.AddLanguage(line[TranslationKey.Length..]);
        else
            TranslatedLines.Take(draft, line);
    }

    /// <summary>Ends a block that is no cue.</summary>
    public void EndBlock()
    {
        if (_stray > 0)
            draft.Problems.Add(
                _stray,
                Severity.Error,
                "vtt.stray-text",
                "Text that belongs to no cue; it was left out."
            );
    }

    private static string? NullIfEmpty(ReadOnlySpan<char> text) => text.IsWhiteSpace() ? null : text.Trim().ToString();
}
