using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>What whisper.cpp and openai-whisper print: <c>[00:00:00.000 --> 00:00:06.400]   text</c>.</summary>
internal sealed class WhisperConsoleReader : ITranscriptReader
{
    private static readonly string[] LogPrefixes =
    [
        "whisper_",
        "ggml_",
        "main:",
        "system_info:",
        "init:",
        "load_backend:",
        "output_",
        "Detecting language",
        "Detected language",
        "log_mel_spectrogram",
    ];

    public string Id => "whisper-cpp";

    public Held Keeps => Held.Times;

    public FormatMatch Match(SourceText source)
    {
        int hits = 0,
            lines = 0;
        foreach (var line in source.Sample)
        {
            if (string.IsNullOrWhiteSpace(line) || IsLog(line))
                continue;
            lines++;
            hits += TryRange(line, out _, out _, out _) ? 1 : 0;
        }

        return FormatMatch.Of(hits, lines, 0.98, "no line begins with times such as [00:00:00.000 --> 00:00:06.400]");
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        draft.Main.Origin = TrackOrigin.Asr;
        var times = new CueTimes(Id, draft.Problems);
        Cue? open = null;
        var openText = new List<string>();
        for (var i = 0; i < source.Lines.Count; i++)
        {
            var line = AnsiColour.Strip(source.Lines[i]);
            if (TryRange(line, out var start, out var end, out var after))
            {
                Close(draft, open, openText);
                (start, end) = times.Check(start, end, i + 1);
                open = new Cue
                {
                    Start = start,
                    End = end,
                    Timing = Timing.Exact,
                    SourceLines = new LineRange(i + 1, i + 1),
                };
                openText.Add(line[after..].Trim());
            }
            else if (IsLog(line))
            {
                ReadLog(line, draft);
            }
            else if (!string.IsNullOrWhiteSpace(line) && open is not null)
            {
                openText.Add(line.Trim());
                open = open with { SourceLines = new LineRange(open.SourceLines!.Value.First, i + 1) };
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                draft.Problems.Add(
                    i + 1,
                    Severity.Warning,
                    "whisper-cpp.stray-text",
                    "A line before the first time; it was left out."
                );
            }
        }

        Close(draft, open, openText);
        return draft;
    }

    private static void Close(TranscriptDraft draft, Cue? open, List<string> text)
    {
        text.RemoveAll(string.IsNullOrEmpty);
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
                "whisper-cpp.empty-cue",
                "The segment has no text; it was left out."
            );
        }

        text.Clear();
    }

    private static void ReadLog(string line, TranscriptDraft draft)
    {
        const string Loading = "loading model from '";
        const string Language = "lang = ";
        var model = line.IndexOf(Loading, StringComparison.Ordinal);
        if (model >= 0)
        {
            var path = line[(model + Loading.Length)..].TrimEnd('\'', ' ');
            draft.Model ??= path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        }

        var language = line.IndexOf(Language, StringComparison.Ordinal);
        if (language >= 0 && line.StartsWith("main:", StringComparison.Ordinal))
        {
            var code = line[(language + Language.Length)..].Split(',', ' ')[0];
            draft.Language ??= code is "" or "auto" ? null : code;
        }
    }

    private static bool TryRange(string line, out long start, out long end, out int after)
    {
        (start, end, after) = (0, 0, 0);
        if (!line.StartsWith('['))
            return false;
        var close = line.AsSpan(0, Math.Min(line.Length, 48)).IndexOf(']');
        after = close + 1;
        return close > 0 && TimeCode.TryParseRange(line.AsSpan(1, close - 1), out start, out end);
    }

    private static bool IsLog(string line) =>
        Array.Exists(LogPrefixes, p => line.StartsWith(p, StringComparison.Ordinal));
}
