namespace Tapescript.Text.Formats;

/// <summary>What stands around the cues: header, notes, styles and regions.</summary>
internal sealed class VttNotes(TranscriptDraft draft)
{
    public const string EstimatedTimes = "Times: estimated";
    public const string TitleKey = "Title: ";
    public const string SourceKey = "Source: ";

    /// <summary>Whether a note says that the times are not the media's.</summary>
    public bool Estimated { get; private set; }

    /// <summary>Reads the header; returns the line after it.</summary>
    public int ReadHeader(IReadOnlyList<string> lines)
    {
        var at = 1;
        for (; at < lines.Count && lines[at].Length > 0; at++)
        {
            if (lines[at].Contains("-->", StringComparison.Ordinal))
                return at;
            if (lines[at].StartsWith("Language:", StringComparison.OrdinalIgnoreCase))
                draft.Language = NullIfEmpty(lines[at]["Language:".Length..]);
        }

        return at;
    }

    /// <summary>Reads a block that is no cue.</summary>
    public void ReadBlock(IReadOnlyList<string> lines, int from, int to)
    {
        var first = lines[from];
        var note = first == "NOTE" || first.StartsWith("NOTE ", StringComparison.Ordinal);
        if (
            !note
            && !first.StartsWith("STYLE", StringComparison.Ordinal)
            && !first.StartsWith("REGION", StringComparison.Ordinal)
        )
        {
            if (!string.IsNullOrWhiteSpace(first))
                draft.Problems.Add(
                    from + 1,
                    Contracts.Transcripts.Severity.Error,
                    "vtt.stray-text",
                    "Text that belongs to no cue; it was left out."
                );
            return;
        }

        for (var i = from; note && i < to; i++)
        {
            if (lines[i] == EstimatedTimes)
                Estimated = true;
            else if (lines[i].StartsWith(TitleKey, StringComparison.Ordinal))
                draft.Title ??= NullIfEmpty(lines[i][TitleKey.Length..]);
            else if (lines[i].StartsWith(SourceKey, StringComparison.Ordinal))
                draft.Url ??= NullIfEmpty(lines[i][SourceKey.Length..]);
        }
    }

    private static string? NullIfEmpty(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
