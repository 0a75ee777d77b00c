using Tapescript.Contracts.Transcripts;
using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web.Read;

/// <summary>The quality report in sentences.</summary>
internal static class QualityWords
{
    public static string Summary(Transcript transcript, IReadOnlyList<string> gaps) =>
        gaps.Count == 0
            ? $"Complete: {Counted.Of(transcript.Sentences.Count, "sentence")}, nothing is missing."
            : $"Complete with gaps: {gaps[0]}" + (gaps.Count == 1 ? "" : $" (and {gaps.Count - 1} more)");

    public static IEnumerable<string> Lines(Transcript transcript)
    {
        yield return $"{Counted.Of(transcript.Sentences.Count, "sentence")} in {Counted.Of(transcript.Paragraphs.Count, "paragraph")}, read from {Counted.Of(transcript.Tracks.Count == 0 ? 0 : transcript.Tracks[0].Cues.Count, "caption")}{Origin(transcript)}.";
        if (transcript.Report is not { } report)
            yield break;
        yield return report.WordsLost == 0
            ? $"All {Counted.Of(report.WordsIn, "word")} of the source are accounted for."
            : $"{Counted.Of(report.WordsLost, "word")} of the source are lost.";
        var repeated = report.WordsCarried + report.WordsLooped;
        if (repeated > 0)
            yield return $"{Counted.Of(repeated, "repeated word")} of the captions were merged.";
        if (report.InferredEndShare.Value > 0)
            yield return $"{Counted.Percent(report.InferredEndShare.ToDouble())} of the sentences got their end mark here, not in the source.";
        if (report.SentencesIncomplete > 0)
            yield return $"{Counted.Of(report.SentencesIncomplete, "sentence breaks", "sentences break")} off.";
        yield return Times(report);
        foreach (var translation in report.Translations)
            yield return $"{LanguageName.Of(translation.Language)}: {Counted.Percent(translation.WordShare.ToDouble())} of the words are translated.";
    }

    private static string Origin(Transcript transcript) =>
        transcript.Tracks.Count == 0
            ? ""
            : transcript.Tracks[0].Origin switch
            {
                TrackOrigin.People => " that people wrote",
                TrackOrigin.Asr => " that a machine heard",
                TrackOrigin.Machine => " that a machine translated",
                _ => "",
            };

    private static string Times(QualityReport report)
    {
        var estimated = report.TimingShare.Estimated.ToDouble();
        var none = report.TimingShare.None.ToDouble();
        if (none >= 1)
            return "The source has no times.";
        var rest = none > 0 ? $" {Counted.Percent(none)} of the words have no time." : "";
        return estimated > 0
            ? $"{Counted.Percent(estimated)} of the words have an estimated time, marked “about”." + rest
            : "All times are the source’s own." + rest;
    }
}
