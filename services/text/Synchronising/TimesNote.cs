using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Languages;

namespace Tapescript.Text.Synchronising;

/// <summary>Puts on record that a track was paired by other times than it shows. Its cues keep those as read.</summary>
internal static class TimesNote
{
    public const string Code = "align.times";
    private const int MostStretches = 4;

    public static Transcript Add(Transcript t, int track, TimeCorrection correction)
    {
        if (correction.IsNone)
            return t;
        var starts = t.Tracks[track].Cues.Where(c => c.Start is not null).ToList();
        var (first, last) = (starts[0].Start!.Value, starts[^1].Start!.Value);
        var problem = new Problem
        {
            Severity = Severity.Warning,
            Code = Code,
            Message = Words(t.Tracks[track].Language, correction, first),
        };
        var change = new Change
        {
            Id = t.Changes.Select(c => c.Id).DefaultIfEmpty(-1).Max() + 1,
            Kind = ChangeKind.Times,
            Track = track,
            Field = string.Create(CultureInfo.InvariantCulture, $"tracks.{track}.times"),
            Before = string.Create(CultureInfo.InvariantCulture, $"{first}–{last} ms"),
            After = string.Create(CultureInfo.InvariantCulture, $"{correction.Of(first)}–{correction.Of(last)} ms"),
            Confidence = new Ratio(correction.Confidence),
        };
        return t with { Problems = [.. t.Problems, problem], Changes = [.. t.Changes, change] };
    }

    private static string Words(string? language, TimeCorrection correction, long first)
    {
        var rates = correction.Rates;
        var words = new StringBuilder();
        words.Append(language is null ? "The second track" : $"The {LanguageNames.Of(language)} track");
        if (rates != FrameRates.Same)
            words
                .Append(
                    CultureInfo.InvariantCulture,
                    $" is timed at {rates.Track} frames a second where its source has "
                )
                .Append(CultureInfo.InvariantCulture, $"{rates.Source}, and");
        words.Append(rates == FrameRates.Same ? " runs " : " begins ");
        foreach (var (stretch, k) in correction.Stretches.Take(MostStretches).Select((s, k) => (s, k)))
        {
            var at = k == 0 ? first : stretch.From;
            if (k > 0)
                words.Append(", from ").Append(Clock(at)).Append(" on ");
            words.Append(Off(correction.Of(at) - at));
        }

        if (correction.Stretches.Count > MostStretches)
            words.Append(
                CultureInfo.InvariantCulture,
                $", and {correction.Stretches.Count - MostStretches} times more another"
            );
        return words.Append("; it is paired by corrected times.").ToString();
    }

    private static string Off(long missing) =>
        missing == 0
            ? "in time"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Math.Abs(missing) / 1000m:0.0} s {(missing > 0 ? "early" : "late")}"
            );

    private static string Clock(long ms) =>
        string.Create(CultureInfo.InvariantCulture, $"{ms / 3_600_000}:{ms / 60_000 % 60:00}:{ms / 1000 % 60:00}");
}
