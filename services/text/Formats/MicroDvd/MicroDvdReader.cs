using System.Globalization;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>MicroDVD: times are numbers of frames, so they are known only when the frame rate is.</summary>
internal sealed class MicroDvdReader : ITranscriptReader
{
    private const decimal UsualRate = 24000m / 1001;

    public string Id => "microdvd";

    public Held Keeps => Held.Times | Held.Lines;

    public FormatMatch Match(SourceText source)
    {
        int hits = 0,
            lines = 0;
        foreach (var line in source.Sample.Where(l => !string.IsNullOrWhiteSpace(l)))
        {
            lines++;
            hits += MicroDvdLine.TryParse(line, out _, out _, out _) ? 1 : 0;
        }

        return FormatMatch.Of(hits, lines, 0.95, "no line begins with frames such as {25}{75}");
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        var times = new CueTimes(Id, draft.Problems);
        var cue = new TimedLines(draft);
        decimal? rate = null;
        var first = true;
        var lines = source.ReadLines();
        while (lines.MoveNext())
        {
            if (lines.Line.IsWhiteSpace())
                continue;
            if (!MicroDvdLine.TryParse(lines.Line, out var start, out var end, out var text))
            {
                cue.Close();
                draft.Problems.Add(
                    lines.Number,
                    Severity.Error,
                    "microdvd.stray-text",
                    "The line does not begin with frames; it was left out."
                );
                continue;
            }

            if (first && start == end && start <= 1 && Rate(text) is { } stated)
            {
                (rate, first) = (stated, false);
                continue;
            }

            first = false;
            var timing = rate is null ? Timing.Estimated : Timing.Exact;
            var (from, to) = times.Check(Ms(start, rate), Ms(end ?? start, rate), lines.Number);
            cue.Open(from, end is null ? null : to, timing, lines.Number);
            foreach (var range in text.Split('|'))
                cue.Append(MicroDvdLine.WithoutCodes(text[range]), lines.Number);
            cue.Close();
        }

        if (rate is null)
            draft.Problems.Add(
                1,
                Severity.Warning,
                "microdvd.no-rate",
                "No line states the frame rate; 23.976 frames a second are assumed, so all times are estimates."
            );
        TimeEstimate.CloseByNext(draft.Main.Cues);
        return draft;
    }

    private static long Ms(long frame, decimal? rate) =>
        (long)Math.Round(frame * 1000 / (rate ?? UsualRate), MidpointRounding.AwayFromZero);

    /// <summary>Rates are written with three digits; those of NTSC are meant in full.</summary>
    private static decimal? Rate(ReadOnlySpan<char> text)
    {
        var name = text.Trim().ToString().Replace(',', '.');
        if (
            name.Length > 12
            || !decimal.TryParse(name, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate)
            || rate is < 1 or > 1000
        )
            return null;
        var whole = Math.Ceiling(rate);
        var broadcast = whole * 1000 / 1001;
        return rate != whole && Math.Abs(rate - broadcast) < 0.01m ? broadcast : rate;
    }
}
