using System.Globalization;
using Tapescript.Contracts.Transcripts;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Offline;

/// <summary>The quality report in words: what was found, and what cleaning makes of it.</summary>
internal static class CheckReport
{
    private static readonly Ratio Whole = Ratio.Of(1, 1);

    public static IEnumerable<string> Lines(Transcript document)
    {
        var report = document.Report ?? new QualityReport();
        yield return "As found:";
        yield return $"  {Counted.Of(report.Cues, "cue")}, {Counted.OrNone(report.WordsIn, "word")}{Times(report)}";
        if (report.RollingRanges.Count > 0)
            yield return $"  rolling captions in {Counted.Of(report.RollingRanges.Sum(r => r.Last - r.First + 1), "cue")}";
        if (report.TimeGaps.Count > 0)
            yield return $"  without a cue for 10 seconds or more: {Places(report.TimeGaps)}";
        yield return "Cleaned:";
        yield return $"  {Fates(report)}{Merged(report)}";
        foreach (var (kind, count) in report.Changes)
            yield return "  " + ChangeWords.Of(kind, count);
        yield return "  " + Sentences(report);
        if (document.Paragraphs.Count > 0)
            yield return "  " + Paragraphs(document.Paragraphs.Count, report);
        if (document.Chapters.Count > 0)
            yield return $"  {Counted.Of(document.Chapters.Count, "chapter")}, {Origins(document)}";
        if (document.Events.Count > 0)
            yield return $"  {Counted.Of(document.Events.Count, "sound")}: {Sounds(document)}";
    }

    private static string Sentences(QualityReport report)
    {
        var told = new List<string>();
        var alone = report.Sentences == 1;
        if (report.InferredEndShare != default)
            told.Add(Of(Percent(report.InferredEndShare)) + "with an inferred end (the source has no mark there)");
        if (report.InferredCaseShare != default)
            told.Add(Of(Percent(report.InferredCaseShare)) + "with inferred capitals");
        if (report.SentencesIncomplete > 0)
            told.Add(Of(Number(report.SentencesIncomplete)) + "cut in mid-air");
        return Counted.OrNone(report.Sentences, "sentence")
            + (
                told.Count > 0 ? ": " + string.Join(", ", told)
                : report.Sentences > 0 ? ", with the source's own marks and capitals"
                : ""
            );

        string Of(string share) => alone ? "" : share + " ";
    }

    private static string Paragraphs(int count, QualityReport report) =>
        count == 1
            ? $"1 paragraph of {Counted.Of(report.ParagraphWordsMax, "word")}"
            : $"{Number(count)} paragraphs: half have at most {Counted.Of(report.ParagraphWordsP50, "word")}, "
                + $"the longest has {Number(report.ParagraphWordsMax)}";

    private static string Sounds(Transcript document) =>
        string.Join(
            ", ",
            document
                .Events.CountBy(e => e.Kind)
                .OrderBy(e => e.Key)
                .Select(e => $"{Number(e.Value)} {e.Key.ToString().ToLowerInvariant()}")
        );

    // "9 of 17 words kept: 7 were in loops, 1 was in a sound; none lost".
    private static string Fates(QualityReport report)
    {
        (string What, int Words)[] fates =
        [
            ("repeats of rolling captions", report.WordsCarried),
            ("in a recogniser's loops", report.WordsLooped),
            ("in stock phrases", report.WordsStock),
            ("in names of sounds", report.WordsEvent),
            ("in signs of speakers", report.WordsMark),
        ];
        var told = fates.Where(f => f.Words > 0).Select(f => $"{Number(f.Words)} {f.What}").ToList();
        var lost = report.WordsLost == 0 ? "none lost" : $"{Number(report.WordsLost)} lost";
        if (told.Count == 0 && report.WordsLost == 0)
            return report.WordsIn > 1 ? $"all {Number(report.WordsIn)} words kept"
                : report.WordsIn == 1 ? "the one word kept"
                : "no words";
        var taken = told.Count == 0 ? "" : $": {string.Join(", ", told)} taken out";
        return $"{Number(report.WordsKept)} of {Counted.Of(report.WordsIn, "word")} kept{taken}; {lost}";
    }

    private static string Merged(QualityReport report) =>
        report.WordsMerged switch
        {
            > 0 => $"; {Number(report.WordsMerged)} fewer because words that were cut in two were joined",
            < 0 => $"; {Number(-report.WordsMerged)} more because joined words were taken apart",
            _ => "",
        };

    private static string Times(QualityReport report)
    {
        (string Name, Ratio Share)[] shares =
        [
            ("exact", report.TimingShare.Exact),
            ("to the second", report.TimingShare.Second),
            ("estimated by the length of the text", report.TimingShare.Estimated),
            ("missing", report.TimingShare.None),
        ];
        var there = shares.Where(s => s.Share != default).ToList();
        var told =
            there.Count == 1 ? there[0].Name : string.Join(", ", there.Select(s => $"{Percent(s.Share)} {s.Name}"));
        var covered = report.TimeCoverage is { } share
            ? $"; cues cover {(share == Whole ? "the whole" : Percent(share) + " of the")} length"
            : "";
        return told.Length == 0 ? "" : $"; times: {told}{covered}";
    }

    private static string Places(IReadOnlyList<TimeGap> gaps) =>
        string.Join(", ", gaps.Take(5).Select(g => $"{Clock.Of(g.Start)}–{Clock.Of(g.End)}"))
        + (gaps.Count > 5 ? $" and {Number(gaps.Count - 5)} more" : "");

    private static string Origins(Transcript document)
    {
        var origins = document
            .Chapters.CountBy(c => c.Origin)
            .Select(o =>
                (
                    Name: o.Key switch
                    {
                        ChapterOrigin.Publisher => "of the publisher",
                        ChapterOrigin.Source => "of the source",
                        ChapterOrigin.Model => "named by a model",
                        _ => "found by topic",
                    },
                    Count: o.Value
                )
            )
            .ToList();
        return origins.Count == 1
            ? origins[0].Name
            : string.Join(", ", origins.Select(o => $"{Number(o.Count)} {o.Name}"));
    }

    private static string Percent(Ratio share) => share.ToDouble().ToString("P0", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
