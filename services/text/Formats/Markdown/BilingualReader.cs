using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>A caption document: <c>[mm:ss] source</c>, and under it, indented, its translation.</summary>
internal sealed class BilingualReader : ITranscriptReader
{
    public const string NotTranslated = "(not translated)";

    public string Id => "bilingual";

    public Held Keeps => Held.Meta | Held.Facts | Held.Times | Held.Translations | Held.Chapters | Held.EstimateNote;

    public FormatMatch Match(SourceText source)
    {
        int hits = 0,
            lines = 0;
        foreach (var line in source.Sample)
        {
            if (string.IsNullOrWhiteSpace(line) || line[0] is ' ' or '\t' or '#')
                continue;
            lines++;
            hits += TimeCode.TryParseBracketed(line, 0, '[', ']', out _, out _, out _) ? 1 : 0;
        }

        return FormatMatch.Of(hits, lines, 0.97, "no line begins with a time such as [12:34]");
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        var body = new BilingualBody(draft);
        for (var i = 0; i < source.Lines.Count; i++)
        {
            var line = source.Lines[i];
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (TimeCode.TryParseBracketed(line, 0, '[', ']', out var start, out var exact, out var after))
                body.Open(start, exact, line[after..].Trim(), i + 1);
            else if (line.StartsWith("## ", StringComparison.Ordinal))
                body.OpenChapter(line[3..].Trim());
            else if (body.IsOpen)
                body.Continue(line, i + 1);
            else
                ReadHeader(draft, body, line, i + 1);
        }

        body.Finish();
        return draft;
    }

    private static void ReadHeader(TranscriptDraft draft, BilingualBody body, string line, int number)
    {
        if (line.StartsWith("# ", StringComparison.Ordinal))
        {
            draft.Title ??= line[2..].Trim();
        }
        else if (DocumentHeader.IsAddress(line))
        {
            draft.Url ??= line.Trim();
        }
        else if (DocumentHeader.TrySplit(line, out var key, out var value))
        {
            DocumentHeader.Set(draft, key, value);
            body.Estimated |= line.Trim() == MarkdownMetaLine.Estimated;
            if (key == "Translation" && value.Length > 0)
                body.TranslationLanguage = value;
        }
        else
        {
            draft.Problems.Add(
                number,
                Severity.Warning,
                "bilingual.stray-text",
                "A line before the first time that is neither title, address nor 'Key: value'; it was left out."
            );
        }
    }
}
