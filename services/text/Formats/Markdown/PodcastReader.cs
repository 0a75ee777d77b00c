using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>A podcast archive: front matter, title, a line with show, date and address, then <c>*  text</c> lines.</summary>
internal sealed class PodcastReader : ITranscriptReader
{
    public string Id => "podcast";

    public Held Keeps => Held.Meta | Held.Facts | Held.Chapters;

    public FormatMatch Match(SourceText source)
    {
        int bullets = 0,
            lines = 0;
        var front = PodcastFrontMatter.LengthOf(source.Lines);
        foreach (var line in source.Lines.Skip(front).Take(600))
        {
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
                continue;
            lines++;
            bullets += IsBullet(line) ? 1 : 0;
        }

        return FormatMatch.Of(
            bullets,
            lines,
            front > 0 ? 0.99 : 0.6,
            front > 0 ? "no line begins with an asterisk" : "it has no front matter between two lines of ---"
        );
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        var lines = source.Lines;
        var at = PodcastFrontMatter.LengthOf(lines);
        PodcastFrontMatter.Read(draft, lines, at);
        draft.Main.Origin = draft.Model is null ? TrackOrigin.Document : TrackOrigin.Asr;
        var text = new List<string>();
        var first = 0;
        var last = 0;
        for (; at < lines.Count; at++)
        {
            var line = lines[at];
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (IsBullet(line))
            {
                Close(draft, text, first, last);
                first = at + 1;
                line = line[1..];
            }

            // A line without an asterisk goes on with the one above it.
            if (first == 0)
                ReadHeader(draft, line, at + 1);
            else if (!string.IsNullOrWhiteSpace(line))
                text.Add(line.Trim());
            last = at + 1;
        }

        Close(draft, text, first, last);
        TimeEstimate.Spread(draft.Main.Cues, 0, draft.Main.Cues.Count, 0, draft.DurationMs);
        return draft;
    }

    private static void ReadHeader(TranscriptDraft draft, string line, int number)
    {
        if (line.StartsWith("# ", StringComparison.Ordinal))
            draft.Title ??= line[2..].Trim();
        else if (DocumentHeader.IsAddress(line))
            draft.Url ??= line.Trim();
        else if (!ShowLine.TryRead(draft, line))
            draft.Problems.Add(
                number,
                Severity.Warning,
                "podcast.stray-text",
                "A line before the text that is neither title nor show; it was left out."
            );
    }

    private static void Close(TranscriptDraft draft, List<string> text, int first, int last)
    {
        if (text.Count > 0)
            draft.Main.Add(CueTextBuilder.Of(text) with { SourceLines = new LineRange(first, last) });
        text.Clear();
    }

    private static bool IsBullet(string line) => line.Length > 2 && line[0] == '*' && line[1] is ' ' or '\t';
}
