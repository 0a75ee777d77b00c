using System.Globalization;
using Tapescript.Contracts.Transcripts;
using Tapescript.Host.CommandLine;
using Tapescript.Text.Formats;
using Tapescript.Text.Quality;

namespace Tapescript.Host.Offline;

/// <summary>What is wrong with a transcript as it was found, in words.</summary>
internal static class Faults
{
    public static IReadOnlyList<string> Of(Transcript document, ReadOutcome read)
    {
        var faults = new List<string>();
        var report = document.Report ?? new QualityReport();
        foreach (var problem in Problems(document, read).Where(p => p.Severity != Severity.Info))
        {
            faults.Add(problem.Line is { } line ? $"line {Number(line)}: {problem.Message}" : problem.Message);
        }

        if (report.WordsCarried > 0)
        {
            faults.Add(
                $"rolling captions: {Number(report.WordsCarried)} of {Number(report.WordsIn)} words stand more than once"
            );
        }

        if (report.WordsLooped > 0)
        {
            faults.Add($"a recogniser's loop: {Number(report.WordsLooped)} words are repeats of the words before them");
        }

        if (report.Suspects.Count > 0)
        {
            faults.Add(Count(report.Suspects.Count, "doubtful place") + ", left as found");
        }

        foreach (var translation in report.Translations)
        {
            faults.AddRange(translation.Drift.Select(drift => DriftInWords(translation.Language, drift)));
        }

        faults.AddRange(QualityReporter.GapsInWords(document));
        return faults;
    }

    public static IEnumerable<Problem> Problems(Transcript document, ReadOutcome read) =>
        document.Problems.Concat(read.Problems).Distinct();

    private static string DriftInWords(string language, Drift drift)
    {
        var at = drift.StartMs is { } start ? $" ({Clock.Of(start)})" : "";
        var direction = drift.MaxLead >= 0 ? "ahead of" : "behind";
        return $"the {language} translation runs up to {Count(Math.Abs(drift.MaxLead), "cue")} {direction} its source, "
            + $"from cue {Number(drift.FromCue + 1)}{at} to cue {Number(drift.ToCue + 1)}";
    }

    private static string Count(int count, string thing) => Number(count) + " " + thing + (count == 1 ? "" : "s");

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
