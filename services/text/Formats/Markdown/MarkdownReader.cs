using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// Title, address, table of contents, chapters, paragraphs: what yt2doc writes, and Tapescript's own Markdown, which
/// adds a line of metadata and translations as quotations.
/// </summary>
internal sealed class MarkdownReader(bool own) : ITranscriptReader
{
    public string Id => own ? "md" : "yt2doc";

    public Held Keeps =>
        Held.Meta
        | Held.Chapters
        | Held.Times
        | (own ? Held.Facts | Held.Translations | Held.Speakers | Held.EstimateNote : Held.None);

    public FormatMatch Match(SourceText source)
    {
        var shape = MarkdownShape.Of(source.Sample);
        if (!shape.HasTitle)
            return new FormatMatch(0, "it has no '# title'");
        if (own)
            return new FormatMatch(
                shape.HasMetaLine ? 0.99
                    : shape.LooksLikeCues ? 0.3
                    : 0.6,
                "it has no line of metadata"
            );
        if (shape.HasMetaLine)
            return new FormatMatch(0.35, "it has Tapescript's line of metadata");
        return new FormatMatch(
            shape.HasAnchors || shape.HasContents ? 0.98
                : shape.HasAddress && !shape.LooksLikeCues ? 0.8
                : 0.3,
            "it has neither a table of contents nor chapters with anchors"
        );
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        draft.Main.Origin = own ? TrackOrigin.Document : TrackOrigin.Asr;
        var lines = source.Lines;
        var at = own ? 0 : CommandEcho.Read(draft, lines);
        var body = new MarkdownBody(draft, own);
        while (at < lines.Count)
        {
            var first = at;
            while (at < lines.Count && !string.IsNullOrWhiteSpace(lines[at]))
            {
                if (at > first && IsHeading(lines[at]))
                    break;
                at++;
                if (IsHeading(lines[at - 1]))
                    break;
            }

            if (at > first)
                body.ReadBlock(lines, first, at);
            else
                at++;
        }

        body.Finish();
        return draft;
    }

    private static bool IsHeading(string line)
    {
        var level = line.AsSpan().IndexOfAnyExcept('#');
        return level is > 0 and < 7 && line[level] == ' ';
    }
}
