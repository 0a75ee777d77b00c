using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Projection;

/// <summary>
/// A document as a few lines: <c>START-END text</c> for each cue, <c>|</c> where a sentence ends, then <c>= text</c> for each
/// sentence, <c>= -</c> where there is no translation.
/// </summary>
internal static class ProjectionSample
{
    public static Transcript Of(string text, string language)
    {
        var cues = new List<Cue>();
        var sentences = new List<Sentence>();
        var beads = new List<Bead>();
        var spans = new List<Span>();
        var said = new List<string>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('='))
            {
                beads.Add(BeadOf(line[1..].Trim(), sentences[beads.Count].Id));
                continue;
            }

            var (start, end, words) = Parse(line);
            var plain = words.Replace("|", "", StringComparison.Ordinal);
            var at = 0;
            var parts = words.Split('|');
            for (var i = 0; i < parts.Length; i++)
            {
                var lead = parts[i].Length - parts[i].TrimStart().Length;
                if (parts[i].Trim().Length > 0)
                {
                    spans.Add(new Span(cues.Count, at + lead, at + parts[i].Length));
                    said.Add(parts[i].Trim());
                }

                at += parts[i].Length;
                if (i + 1 < parts.Length)
                    Close(end);
            }

            cues.Add(
                new Cue
                {
                    Start = start,
                    End = end,
                    Timing = Timing.Exact,
                    Text = plain,
                    Lines = [0],
                }
            );
            void Close(long until)
            {
                sentences.Add(
                    new Sentence
                    {
                        Id = $"{spans[0].Cue}.{spans[0].From}",
                        Text = string.Join(' ', said),
                        Spans = [.. spans],
                        Start = At(start, spans[0], cues, plain, until),
                        End = start + ((until - start) * at / plain.Length),
                        Timing = Timing.Exact,
                    }
                );
                spans.Clear();
                said.Clear();
            }
        }

        return new Transcript
        {
            Source = new TranscriptSource { Id = "sha256:00" },
            Meta = new TranscriptMeta { Language = "en" },
            Tracks = [new Track { Language = "en", Cues = cues }],
            Sentences = sentences,
            Translations = [new Translation { Language = language, Beads = beads }],
        };
    }

    /// <summary>The cues of a SubRip file, a line each: <c>START-END first line / second line</c>.</summary>
    public static string Show(Transcript t, WriteOptions options)
    {
        var srt = Encoding.UTF8.GetString(TranscriptFormats.Write(t, "srt", options).Content);
        return string.Join(
            '\n',
            srt.TrimEnd('\n')
                .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(block => block.Split('\n'))
                .Select(lines =>
                    $"{string.Join('-', lines[1].Split(" --> ").Select(Ms))} {string.Join(" / ", lines.Skip(2))}"
                )
        );
    }

    private static Bead BeadOf(string text, string sentence) =>
        text == "-"
            ? new Bead { Sentences = [sentence], Reason = UntranslatedReason.NoEngine }
            : new Bead
            {
                Sentences = [sentence],
                Text = text,
                State = BeadState.Translated,
            };

    private static long At(long start, Span span, List<Cue> cues, string plain, long until) =>
        span.Cue == cues.Count ? start + ((until - start) * span.From / plain.Length)
        : cues[span.Cue] is { Start: { } from, End: { } to, Text: var text }
            ? from + ((to - from) * span.From / text.Length)
        : start;

    private static (long Start, long End, string Text) Parse(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var times = line[..space].Split('-').Select(t => long.Parse(t, CultureInfo.InvariantCulture)).ToList();
        return (times[0], times[1], line[(space + 1)..]);
    }

    private static string Ms(string time) =>
        TimeSpan
            .ParseExact(time, @"hh\:mm\:ss\,fff", CultureInfo.InvariantCulture)
            .TotalMilliseconds.ToString(CultureInfo.InvariantCulture);
}
