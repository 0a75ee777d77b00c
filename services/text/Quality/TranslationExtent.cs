using System.Globalization;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Quality;

/// <summary>How much of a document a translation has, and where it stops, in words for who reads it.</summary>
internal static class TranslationExtent
{
    /// <summary><c>51 % of the words, 49 % of the time, until 0:19:53</c>; null when nothing is missing.</summary>
    public static string? Of(Transcript t, string? language)
    {
        if (t.Sentences.Count == 0 || t.Translations.FirstOrDefault(x => x.Language == language) is not { } translation)
            return null;
        var figures = new TranslationFigures(t);
        var covered = figures.Covered(translation);
        if (covered.All(c => c))
            return null;
        var report = figures.Report(translation, before: null);
        var parts = new List<string> { Percent(report.WordShare) + " of the words" };
        if (t.Sentences.All(s => s is { Start: not null, End: not null }))
            parts.Add(Percent(report.TimeShare) + " of the time");
        if (!covered[^1] && report.LastMs is { } last)
            parts.Add("until " + Formats.Clock.Long(last));
        return string.Join(", ", parts);
    }

    // What is not all is not 100 %, and what is something is not 0 %.
    private static string Percent(Ratio share)
    {
        var percent = (int)(share.Value * 100);
        return percent == 0 && share.Value > 0
            ? "less than 1 %"
            : Math.Min(99, percent).ToString(CultureInfo.InvariantCulture) + " %";
    }
}
