using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Rolling;
using Tapescript.Text.Words;

namespace Tapescript.Text.Quality;

/// <summary>Measures a document.</summary>
public static class QualityReporter
{
    /// <summary>Makes the report of a document as it stands, translations included.</summary>
    /// <param name="t">The document.</param>
    /// <returns>Its report. Drift and glossary figures, which only an alignment knows, are taken from the one before.</returns>
    public static QualityReport Report(Transcript t)
    {
        ArgumentNullException.ThrowIfNull(t);
        var texts = CueText.Of(t.Tracks.Count > 0 ? t.Tracks[0].Cues : []);
        int[] words = [.. t.Sentences.Select(s => WordSegmenter.Count(s.Text))];
        return Report(t, texts, RollingCaptions.Find(texts, t.Source.Format), words);
    }

    /// <summary>Measures the paragraphs of a document whose report lacks them.</summary>
    /// <param name="t">The document.</param>
    /// <param name="words">How many words each sentence has.</param>
    internal static QualityReport? WithParagraphs(Transcript t, int[] words)
    {
        var paragraphs = ParagraphWords(t, words);
        return t.Report is null
            ? null
            : t.Report with
            {
                ParagraphWordsP50 = At(paragraphs, 0.5),
                ParagraphWordsP95 = At(paragraphs, 0.95),
                ParagraphWordsMax = paragraphs.Count == 0 ? 0 : paragraphs[^1],
            };
    }

    /// <param name="t">The document.</param>
    /// <param name="texts">The cues of its first track.</param>
    /// <param name="rolling">What is rolling in them.</param>
    /// <param name="words">How many words each sentence has.</param>
    internal static QualityReport Report(Transcript t, CueText[] texts, RollingResult rolling, int[] words)
    {
        var fates = new WordFates(t, texts);
        var wordsOut = words.Sum();
        var kept = fates.By.GetValueOrDefault(Fate.Kept);
        var duration = TimeFigures.Duration(t);
        var (covered, timeGaps) = duration is { } length ? TimeFigures.Cover(t, length) : (0, []);
        var paragraphs = ParagraphWords(t, words);
        var figures = new TranslationFigures(t, words);
        var gaps = GapFinder.Find(t, fates.Lost, figures);
        return new QualityReport
        {
            Cues = texts.Length,
            WordsIn = fates.All,
            WordsKept = kept,
            WordsCarried = fates.By.GetValueOrDefault(Fate.Carried),
            WordsLooped = fates.By.GetValueOrDefault(Fate.Looped),
            WordsStock = fates.By.GetValueOrDefault(Fate.Stock),
            WordsEvent = fates.By.GetValueOrDefault(Fate.Event),
            WordsMark = fates.By.GetValueOrDefault(Fate.Mark),
            WordsLost = fates.Lost,
            WordsOut = wordsOut,
            WordsMerged = kept - wordsOut,
            RollingShare = rolling.Share,
            RollingRanges = rolling.Ranges,
            Changes = ByKind(t.Changes),
            Suspects = SuspectFinder.Find(texts, fates),
            Sentences = t.Sentences.Count,
            SentencesIncomplete = t.Sentences.Count(s => !s.Complete),
            InferredEndShare = Share(t, InferredKind.Mark),
            InferredCaseShare = Share(t, InferredKind.Case),
            ParagraphWordsP50 = At(paragraphs, 0.5),
            ParagraphWordsP95 = At(paragraphs, 0.95),
            ParagraphWordsMax = paragraphs.Count == 0 ? 0 : paragraphs[^1],
            DurationMs = duration,
            TimingShare = TimeFigures.Share(fates.Timings),
            TimeCoverage = duration is > 0 ? Ratio.Of(covered, duration.Value) : null,
            TimeGaps = timeGaps,
            Translations =
            [
                .. t.Translations.Select(x =>
                    figures.Report(x, t.Report?.Translations.FirstOrDefault(r => r.Language == x.Language))
                ),
            ],
            Gaps = gaps,
            Complete = gaps.Count == 0,
        };
    }

    /// <summary>Says what is missing, in short sentences for people.</summary>
    /// <param name="t">The document.</param>
    /// <returns>One line for each kind of gap; empty when the document is complete.</returns>
    public static IReadOnlyList<string> GapsInWords(Transcript t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return GapWording.WithCures(t);
    }

    private static SortedDictionary<string, int> ByKind(IReadOnlyList<Change> changes)
    {
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var change in changes)
            kinds[change.Kind] = kinds.GetValueOrDefault(change.Kind) + 1;
        return kinds;
    }

    private static Ratio Share(Transcript t, InferredKind kind) =>
        Ratio.Of(t.Sentences.Count(s => s.Inferred.Any(i => i.Kind == kind)), t.Sentences.Count);

    private static List<int> ParagraphWords(Transcript t, int[] sentences)
    {
        var words = new List<int>();
        foreach (var paragraph in t.Paragraphs)
        {
            var first = Math.Min(paragraph.First, sentences.Length);
            words.Add(sentences.Skip(first).Take(paragraph.Count).Sum());
        }

        words.Sort();
        return words;
    }

    private static int At(List<int> sorted, double share) =>
        sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
