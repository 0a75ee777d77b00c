using System.Globalization;
using Tapescript.Contracts.Transcripts;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Offline;

/// <summary>The quality report in words: what was found, and what cleaning makes of it.</summary>
internal static class CheckReport
{
    public static IEnumerable<string> Lines(Transcript document)
    {
        var report = document.Report ?? new QualityReport();
        yield return "As found:";
        yield return $"  {Number(report.Cues)} cues, {Number(report.WordsIn)} words{Times(report)}";
        if (report.RollingRanges.Count > 0)
            yield return $"  rolling captions in {Number(report.RollingRanges.Sum(r => r.Last - r.First + 1))} cues";
        if (report.TimeGaps.Count > 0)
            yield return $"  without a cue for 10 seconds or more: {Places(report.TimeGaps)}";
        yield return "Cleaned:";
        yield return $"  {Number(report.WordsOut)} words: {Fates(report)}{Merged(report)}";
        foreach (var (kind, count) in report.Changes)
            yield return "  " + ChangeWords.Of(kind, count);
        yield return $"  {Number(report.Sentences)} sentences: {Percent(report.InferredEndShare)} with an inferred end (the source has no mark there), "
            + $"{Percent(report.InferredCaseShare)} with inferred capitals, "
            + $"{Number(report.SentencesIncomplete)} cut in mid-air (they break off)";
        if (document.Paragraphs.Count > 0)
            yield return $"  {Number(document.Paragraphs.Count)} paragraphs: half have at most "
                + $"{Number(report.ParagraphWordsP50)} words, the longest {Number(report.ParagraphWordsMax)}";
        if (document.Chapters.Count > 0)
            yield return $"  {Number(document.Chapters.Count)} chapters, {Origins(document)}";
        if (document.Events.Count > 0)
            yield return "  sounds: "
                + string.Join(
                    ", ",
                    document
                        .Events.CountBy(e => e.Kind)
                        .OrderBy(e => e.Key)
                        .Select(e => $"{Number(e.Value)} {e.Key.ToString().ToLowerInvariant()}")
                );
    }

    private static string Fates(QualityReport report)
    {
        (string Name, int Words)[] fates =
        [
            ("kept", report.WordsKept),
            ("repeats of rolling captions", report.WordsCarried),
            ("in loops", report.WordsLooped),
            ("stock phrases", report.WordsStock),
            ("sounds", report.WordsEvent),
            ("speaker marks", report.WordsMark),
        ];
        var told = fates.Where(f => f.Words > 0).Select(f => $"{Number(f.Words)} {f.Name}");
        return $"{Number(report.WordsIn)} were read: {string.Join(", ", told)}, {Number(report.WordsLost)} lost";
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
        var told = string.Join(", ", shares.Where(s => s.Share != default).Select(s => $"{Percent(s.Share)} {s.Name}"));
        var covered = report.TimeCoverage is { } share ? $"; cues cover {Percent(share)} of the length" : "";
        return told.Length == 0 ? "" : $"; times: {told}{covered}";
    }

    private static string Places(IReadOnlyList<TimeGap> gaps) =>
        string.Join(", ", gaps.Take(5).Select(g => $"{Clock.Of(g.Start)}–{Clock.Of(g.End)}"))
        + (gaps.Count > 5 ? $" and {Number(gaps.Count - 5)} more" : "");

    private static string Origins(Transcript document) =>
        string.Join(
            ", ",
            document
                .Chapters.CountBy(c => c.Origin)
                .Select(o =>
                    o.Key switch
                    {
                        ChapterOrigin.Publisher => $"{Number(o.Value)} of the publisher",
                        ChapterOrigin.Source => $"{Number(o.Value)} of the source",
                        ChapterOrigin.Model => $"{Number(o.Value)} named by a model",
                        _ => $"{Number(o.Value)} found by topic",
                    }
                )
        );

    private static string Percent(Ratio share) => share.ToDouble().ToString("P0", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
