using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>SubRip: a cue begins at its line of times; numbers and blank lines only help.</summary>
internal sealed class SrtReader : ITranscriptReader
{
    public string Id => "srt";

    public Held Keeps => Held.Times;

    public FormatMatch Match(SourceText source)
    {
        int ranges = 0,
            bracketed = 0;
        foreach (var line in source.Sample)
        {
            if (line.StartsWith("WEBVTT", StringComparison.Ordinal))
                return new FormatMatch(0, "it begins with WEBVTT");
            ranges += TimeCode.TryParseRange(line, out _, out _) ? 1 : 0;
            bracketed += line.StartsWith('[') ? 1 : 0;
        }

        return new FormatMatch(
            ranges == 0 ? 0
                : ranges > bracketed ? 0.95
                : 0.4,
            "no line holds times such as 00:00:01,000 --> 00:00:02,500"
        );
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        var times = new CueTimes(Id, draft.Problems);
        var lines = source.Lines;
        var at = NextRange(lines, 0);
        var numbered = at > 0 && IsNumber(lines[at - 1]);
        ListStray(lines, 0, numbered ? at - 1 : at, draft.Problems);
        while (at < lines.Count && TimeCode.TryParseRange(lines[at], out var start, out var end))
        {
            (start, end) = times.Check(start, end, at + 1);
            var next = NextRange(lines, at + 1);
            var last = next;
            if (next < lines.Count && next - 1 > at && IsNumber(lines[next - 1]) && (numbered || next - 2 == at))
                last--;
            else if (next < lines.Count && numbered)
                draft.Problems.Add(next + 1, Severity.Info, "srt.number", "The cue has no number.");
            AddCue(draft, lines, at, last, start, end);
            at = next;
        }

        return draft;
    }

    private static void AddCue(
        TranscriptDraft draft,
        IReadOnlyList<string> lines,
        int at,
        int last,
        long start,
        long end
    )
    {
        var builder = new CueTextBuilder();
        int first = 0,
            final = 0;
        for (var i = at + 1; i < last; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
                continue;
            var tokens = CaptionMarkup.Split(lines[i], overrides: true).Where(t => t.Text is not null).ToList();
            if (tokens.TrueForAll(t => string.IsNullOrWhiteSpace(t.Text)))
                continue;
            builder.StartLine();
            foreach (var token in tokens)
                builder.Append(token.Text.AsSpan());
            first = first == 0 ? i + 1 : first;
            final = i + 1;
        }

        if (builder.IsEmpty)
        {
            draft.Problems.Add(at + 1, Severity.Info, "srt.empty-cue", "The cue has no text; it was left out.");
            return;
        }

        draft.Main.Add(
            builder.Take() with
            {
                Start = start,
                End = end,
                Timing = Timing.Exact,
                SourceLines = new LineRange(first, final),
            }
        );
    }

    private static int NextRange(IReadOnlyList<string> lines, int from)
    {
        while (from < lines.Count && !TimeCode.TryParseRange(lines[from], out _, out _))
            from++;
        return from;
    }

    private static void ListStray(IReadOnlyList<string> lines, int from, int to, ProblemList problems)
    {
        for (var i = from; i < to; i++)
            if (!string.IsNullOrWhiteSpace(lines[i]))
                problems.Add(i + 1, Severity.Error, "srt.stray-text", "Text before the first time; it was left out.");
    }

    private static bool IsNumber(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Length is > 0 and < 10 && text.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
