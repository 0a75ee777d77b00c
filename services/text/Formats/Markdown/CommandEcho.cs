using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>What a user pasted above a yt2doc document: the command and its version. It is not text of the video.</summary>
internal static class CommandEcho
{
    private static readonly string[] ModelOptions = ["--whisper-cpp-model", "--whisper-model"];

    /// <summary>Reads it; returns the line of the title, or 0 when there is none.</summary>
    public static int Read(TranscriptDraft draft, IReadOnlyList<string> lines)
    {
        var title = TitleLine(lines);
        var last = 0;
        for (var i = 0; i < title; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
                continue;
            last = i + 1;
            ReadLine(draft, lines[i], i + 1 < title ? lines[i + 1] : "");
        }

        if (last > 0)
            draft.Problems.Add(
                1,
                Severity.Info,
                "yt2doc.command-echo",
                last == 1
                    ? "Line 1 stands above the title; it is no text of the video."
                    : FormattableString.Invariant(
                        $"Lines 1 to {last} stand above the title; they are no text of the video."
                    )
            );
        return title;
    }

    private static void ReadLine(TranscriptDraft draft, string line, string next)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["yt2doc", "--version"] && next.Length is > 0 and < 20)
            draft.Extra.Add(new MetaEntry("yt2doc", next.Trim()));
        for (var i = 0; i + 1 < words.Length; i++)
            if (ModelOptions.Contains(words[i], StringComparer.Ordinal))
                draft.Model ??= words[i + 1][(words[i + 1].LastIndexOfAny(['/', '\\']) + 1)..];
    }

    private static int TitleLine(IReadOnlyList<string> lines)
    {
        var fenced = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
                fenced = !fenced;
            else if (!fenced && lines[i].StartsWith("# ", StringComparison.Ordinal))
                return i;
        }

        return 0;
    }
}
