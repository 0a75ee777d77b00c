using System.Globalization;
using Tapescript.Contracts.Transcripts;
using Tapescript.Host.CommandLine;
using Tapescript.Text.Formats;
using Tapescript.Text.Quality;
using Tapescript.Text.Words;

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
                $"rolling captions: {Number(report.WordsCarried)} of {Count(report.WordsIn, "word")} {(report.WordsCarried == 1 ? "stands" : "stand")} there more than once"
            );
        }

        if (report.WordsLooped > 0)
        {
            faults.Add(
                $"a recogniser's loop: {Count(report.WordsLooped, "word")} {(report.WordsLooped == 1 ? "repeats what stands" : "repeat the words")} before"
            );
        }

        faults.AddRange(
            report.Suspects.GroupBy(s => s.Kind, StringComparer.Ordinal).Select(s => Doubt(document, [.. s]))
        );

        foreach (var translation in report.Translations)
        {
            faults.AddRange(translation.Drift.Select(drift => DriftInWords(translation.Language, drift)));
        }

        faults.AddRange(QualityReporter.GapsInWords(document));
        return faults;
    }

    public static IEnumerable<Problem> Problems(Transcript document, ReadOutcome read) =>
        document.Problems.Concat(read.Problems).Distinct();

    private static string Doubt(Transcript document, List<Suspect> suspects)
    {
        var first = suspects[0].Span;
        var cue = document.Tracks[0].Cues[first.Cue];
        var text = PlainTable.OneLine(CodePoints.ToText(CodePoints.Of(cue.Text).AsSpan(first.From, first.Length)));
        var where =
            (cue.Start is { } start ? $"at {Clock.Of(start)}" : $"in cue {Number(first.Cue + 1)}") + $", “{text}”";
        var seen =
            suspects[0].Kind == ChangeKind.Stock
                ? "what recognisers write where nobody speaks, and was perhaps said"
                : "words over and over, too few times to tell a recogniser's fault from speech";
        return suspects.Count == 1
            ? $"1 place has {seen}; left as found: {where}"
            : $"{Number(suspects.Count)} places have {seen}; left as found, the first {where}";
    }

    private static string DriftInWords(string language, Drift drift)
    {
        var at = drift.StartMs is { } start ? $" ({Clock.Of(start)})" : "";
        var direction = drift.MaxLead >= 0 ? "ahead of" : "behind";
        return $"the {language} translation runs up to {Count(Math.Abs(drift.MaxLead), "cue")} {direction} its source, "
            + $"from cue {Number(drift.FromCue + 1)}{at} to cue {Number(drift.ToCue + 1)}";
    }

    private static string Count(int count, string thing) => Counted.Of(count, thing);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
