using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// A transcript copied from YouTube: title, address, <c>Transcript:</c>, then <c>(mm:ss) text</c> blocks, or times on
/// lines of their own.
/// </summary>
internal sealed class YouTubeCopyReader : ITranscriptReader
{
    public string Id => "youtube-copy";

    public Held Keeps => Held.Meta | Held.Times;

    public FormatMatch Match(SourceText source)
    {
        int inline = 0,
            alone = 0,
            headings = 0,
            lines = 0;
        foreach (var line in source.Sample)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            lines++;
            inline += TimeCode.TryParseBracketed(line, 0, '(', ')', out _, out _, out _) ? 1 : 0;
            alone += IsTimeAlone(line, out _) ? 2 : 0;
            headings += line.StartsWith("## ", StringComparison.Ordinal) ? 1 : 0;
        }

        return FormatMatch.Of(
            Math.Max(inline, alone),
            lines,
            headings > 0 ? 0.5 : 0.96,
            "no line begins with a time such as (12:34), and no line is a time alone"
        );
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        var times = new CueTimes(Id, draft.Problems);
        var cues = draft.Main.Cues;
        Cue? open = null;
        var text = new List<string>();
        for (var i = 0; i < source.Lines.Count; i++)
        {
            var line = source.Lines[i];
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var rest = "";
            if (TimeCode.TryParseBracketed(line, 0, '(', ')', out var start, out _, out var after))
            {
                // One space stands between the time and the text; a second one is where a censor took a word.
                rest = line[after..].TrimEnd();
                rest = rest.StartsWith(' ') ? rest[1..] : rest;
            }
            else if (!IsTimeAlone(line, out start))
            {
                if (open is null)
                    ReadHeader(draft, line);
                else
                    Continue(ref open, text, line, i + 1);
                continue;
            }

            Close(draft, open, text);
            times.CheckStart(start, i + 1);
            open = new Cue
            {
                Start = start,
                Timing = Timing.Second,
                SourceLines = new LineRange(i + 1, i + 1),
            };
            if (rest.Length > 0)
                text.Add(rest);
        }

        Close(draft, open, text);
        TimeEstimate.CloseByNext(cues);
        return draft;
    }

    private static void Continue(ref Cue open, List<string> text, string line, int number)
    {
        text.Add(line.TrimEnd());
        open = open with { SourceLines = new LineRange(open.SourceLines!.Value.First, number) };
    }

    private static void Close(TranscriptDraft draft, Cue? open, List<string> text)
    {
        if (open is not null && text.Count > 0)
        {
            var cue = CueTextBuilder.Of(text);
            draft.Main.Add(open with { Text = cue.Text, Lines = cue.Lines });
        }
        else if (open is not null)
        {
            draft.Problems.Add(
                open.SourceLines?.First,
                Severity.Info,
                "youtube-copy.empty-cue",
                "Nothing stands at this time; it was left out."
            );
        }

        text.Clear();
    }

    private static void ReadHeader(TranscriptDraft draft, string line)
    {
        if (DocumentHeader.IsAddress(line))
            draft.Url ??= line.Trim();
        else if (line.Trim().Equals("Transcript:", StringComparison.OrdinalIgnoreCase))
            return;
        else if (draft.Title is null)
            draft.Title = (line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line).Trim();
        else if (DocumentHeader.TrySplit(line, out var key, out var value))
            DocumentHeader.Set(draft, key, value);
        else
            draft.Extra.Add(new MetaEntry("", line.Trim()));
    }

    /// <summary>Whether a title reads as one when it stands there without a mark.</summary>
    public static bool IsPlainTitle(string title) =>
        !title.StartsWith('#')
        && !DocumentHeader.IsAddress(title)
        && !title.Equals("Transcript:", StringComparison.OrdinalIgnoreCase)
        && !TimeCode.TryParseBracketed(title, 0, '(', ')', out _, out _, out _)
        && !IsTimeAlone(title, out _);

    private static bool IsTimeAlone(string line, out long ms) =>
        TimeCode.TryParse(line, out ms, out var exact) && !exact && ms >= 0;
}
