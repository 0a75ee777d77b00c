namespace Tapescript.Text.Formats;

/// <summary>From bytes to a document, or to the reason why not.</summary>
internal static class TranscriptReading
{
    private const string Cure =
        "Tapescript reads subtitles, captions, what speech recognisers write, Markdown transcripts and plain text: `tapescript formats` lists them.";

    public static ReadOutcome Read(ReadOnlyMemory<byte> content, ReadOptions options)
    {
        if (content.IsEmpty)
            return Failed("The file is empty (0 bytes). If it was downloaded, fetch it again.");
        if (content.Length > options.MaxBytes)
            return Failed(
                FormattableString.Invariant(
                    $"The file has {content.Length:N0} bytes; the limit MaxBytes is {options.MaxBytes:N0}. "
                ) + "Transcripts are far smaller: check that it is one, or split it, or raise the limit."
            );
        if (BinaryShape.Name(content.Span) is { } binary)
            return Failed(binary);
        if (Utf32Shape.Fits(content.Span))
            return Failed("This is text in UTF-32, which Tapescript does not read. Save it as UTF-8.");
        var source = TextDecoding.Decode(content, options);
        if (BinaryShape.Unnamed(source.Head.Text) is { } unnamed)
            return Failed(unnamed) with { Encoding = source.Encoding };
        if (source.IsBlank)
            return Failed("The file holds only white space. If it was downloaded, fetch it again.");
        return options.Format is null ? Detect(source) : Forced(source, options.Format);
    }

    private static ReadOutcome Forced(SourceText source, string format)
    {
        var id = TranscriptFormats.Find(format)?.Id;

        // Markdown and JSON are families: their members tell themselves apart.
        var entry = FormatTable
            .Entries.Where(e =>
                e.Reader is not null && (e.Id == id || (id is "md" or "json" && e.Extensions.Contains(id)))
            )
            .MaxBy(e => e.Reader!.Match(source.Head).Confidence);
        if (entry is null)
            return Failed(
                $"'{format}' is no format that Tapescript reads. It reads: "
                    + string.Join(", ", FormatTable.Entries.Where(e => e.Reader is not null).Select(e => e.Id))
                    + "; without a format it finds out by itself."
            ) with
            {
                Encoding = source.Encoding,
            };
        return ReadAs(entry, entry.Reader!.Match(source.Head), source);
    }

    private static ReadOutcome Detect(SourceText source)
    {
        var ranking = new FormatRanking(source);
        var (best, match) = ranking.Best;
        if (ranking.Fits)
            return ReadAs(best, match, source);
        var closest = ranking.Closest();
        return Failed(Answer(source, closest)) with
        {
            Format = closest[0].Entry.Id,
            Confidence = Math.Round(closest[0].Match.Confidence, 3),
            Encoding = source.Encoding,
            Problems = source.Problems,
        };
    }

    /// <summary>Something else that has no format near it is named and no more.</summary>
    private static string Answer(SourceText source, List<(FormatEntry Entry, FormatMatch Match)> closest)
    {
        var foreign = ForeignText.Name(source.Head);
        return foreign is not null && closest is [{ Entry.Id: "txt", Match.Confidence: 0 }]
            ? foreign
            : $"{foreign ?? "No format fits."} {WhyNot(closest)} {Cure}";
    }

    private static string WhyNot(List<(FormatEntry Entry, FormatMatch Match)> closest) =>
        "The closest is " + string.Join("; then ", closest.Select(c => $"{c.Entry.Name}, but {c.Match.WhyNot}")) + ".";

    private static ReadOutcome ReadAs(FormatEntry entry, FormatMatch match, SourceText source)
    {
        TranscriptDraft draft;
        try
        {
            draft = entry.Reader!.Read(source);
        }
        catch (ReadLimitException e)
        {
            return Failed(e.Message) with { Format = entry.Id, Encoding = source.Encoding };
        }

        var transcript = draft.Failure is null ? draft.ToTranscript() : null;
        var outcome = new ReadOutcome
        {
            Format = entry.Id,
            Confidence = Math.Round(match.Confidence, 3),
            Encoding = source.Encoding,
            Problems = draft.Problems.ToList(),
        };
        if (transcript is null)
            return outcome with
            {
                Failure =
                    match.Confidence < FormatMatch.Threshold
                        ? $"This is not {entry.Name}: {match.WhyNot}. {Instead(source)}"
                        : draft.Failure,
            };
        if (draft.Whole is null && draft.Main.Cues.Count == 0)
            return outcome with
            {
                Failure =
                    match.Confidence < FormatMatch.Threshold
                        ? $"This is not {entry.Name}: {match.WhyNot}. {Instead(source)}"
                        : $"This is {entry.Name}, but it holds no text at all. If it was downloaded, fetch it again: captions may not be ready yet.",
            };
        return outcome with { Transcript = transcript };
    }

    private static string Instead(SourceText source)
    {
        var ranking = new FormatRanking(source);
        return ranking.Fits
            ? $"It looks like {ranking.Best.Entry.Name}: leave the format out, or say {ranking.Best.Entry.Id}."
            : ForeignText.Name(source.Head) ?? "Leave the format out and Tapescript finds out by itself.";
    }

    private static ReadOutcome Failed(string failure) => new() { Failure = failure };
}
