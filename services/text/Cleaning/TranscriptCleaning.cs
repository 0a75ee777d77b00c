using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Languages;
using Tapescript.Text.Paragraphs;
using Tapescript.Text.Quality;
using Tapescript.Text.Restoration;

namespace Tapescript.Text.Cleaning;

/// <summary>The clean stage: from tracks as they were read to sentences, events, paragraphs and a report.</summary>
public static class TranscriptCleaning
{
    /// <summary>The version of the rules; results of another version are made again.</summary>
    public const string Version = "clean/5";

    private const string Stage = "clean";
    private const int LanguageSample = 20_000;

    // Of the whole work, in percent.
    private const int RepeatsDone = 25;
    private const int RepairsDone = 50;
    private const int SentencesDone = 75;
    private const int ChaptersDone = 95;

    /// <summary>Joins documents of one video: the first is the source, the tracks of the others follow.</summary>
    /// <param name="imported">Documents of the import stage, at least one.</param>
    /// <returns>One document.</returns>
    public static Transcript Combine(IReadOnlyList<Transcript> imported)
    {
        ArgumentNullException.ThrowIfNull(imported);
        if (imported.Count == 0)
            throw new ArgumentException("There is no track to combine.", nameof(imported));
        if (imported.Count == 1)
            return imported[0];
        var first = imported[0];
        return first with
        {
            Tracks = [.. imported.SelectMany(t => t.Tracks)],
            Chapters = imported.Select(t => t.Chapters).FirstOrDefault(c => c.Count > 0) ?? [],
            Problems = [.. imported.SelectMany(t => t.Problems)],
        };
    }

    /// <summary>Cleans a document. One that has sentences already comes back as it is.</summary>
    /// <param name="imported">A document of the import stage.</param>
    /// <param name="options">The options.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <returns>The document with sentences, events, paragraphs, chapters, changes and report.</returns>
    public static Transcript Clean(Transcript imported, CleaningOptions options, CancellationToken ct) =>
        Clean(imported, options, [], ct);

    /// <summary>Cleans a document with the punctuation that a model restored; where there is none, rules infer it.</summary>
    /// <param name="imported">A document of the import stage.</param>
    /// <param name="options">The options.</param>
    /// <param name="restored">Passages of the document's <see cref="Unpunctuated"/>; those that do not fit are left out.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <returns>The document with sentences, events, paragraphs, chapters, changes and report.</returns>
    public static Transcript Clean(
        Transcript imported,
        CleaningOptions options,
        IReadOnlyList<RestoredPunctuation> restored,
        CancellationToken ct
    ) => Clean(imported, options, restored, progress: null, ct);

    /// <summary>Cleans a document, and says how far it is.</summary>
    /// <param name="imported">A document of the import stage.</param>
    /// <param name="options">The options.</param>
    /// <param name="restored">Passages of the document's <see cref="Unpunctuated"/>; those that do not fit are left out.</param>
    /// <param name="progress">Hears from this thread, after each stage, roughly how much is done: 0..100, ascending.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <returns>The document with sentences, events, paragraphs, chapters, changes and report.</returns>
    public static Transcript Clean(
        Transcript imported,
        CleaningOptions options,
        IReadOnlyList<RestoredPunctuation> restored,
        IProgress<int>? progress,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(imported);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(restored);
        ct.ThrowIfCancellationRequested();
        if (IsClean(imported))
            return imported;

        // What the sentences are made from is let go before the chapters are looked for: both are large.
        var (document, sentences) = WithSentences(imported, options, restored, progress, ct);
        ct.ThrowIfCancellationRequested();
        progress?.Report(SentencesDone);
        var (chapters, topics) = ChapterMaker.Make(document.Chapters, sentences);
        progress?.Report(ChaptersDone);
        document = document with
        {
            Paragraphs = ParagraphBuilder.Build(sentences, chapters, topics, options.ParagraphWords),
            Chapters = chapters,
        };
        return document with { Report = QualityReporter.WithParagraphs(document, [.. sentences.Select(s => s.Words)]) };
    }

    private static (Transcript Document, IReadOnlyList<SentenceDraft> Sentences) WithSentences(
        Transcript imported,
        CleaningOptions options,
        IReadOnlyList<RestoredPunctuation> restored,
        IProgress<int>? progress,
        CancellationToken ct
    )
    {
        var work = new CleaningWork(imported, options) { Progress = progress };
        work.Language ??= Detect(work);
        var meta = MetaRepair.Apply(work, imported.Meta);
        var titles = MetaRepair.Apply(work, imported.Chapters);
        var (sentences, sounds) = Cut(work, restored, ct);
        var (events, changes, problems) = TargetTracks.Clean(imported, options, ct);
        var document = imported with
        {
            Meta = meta with { Language = work.Language },
            Tracks = WithLanguage(imported.Tracks, work.Language),
            Stages =
            [
                .. imported.Stages,
                new Stage
                {
                    Name = Stage,
                    Version = Version,
                    Options = options.Hash(),
                },
            ],
            Sentences = [.. sentences.Select(s => s.Sentence)],
            Events = [.. sounds, .. events],
            Chapters = titles,
            Problems = [.. imported.Problems, .. work.Problems, .. problems],
            Changes = [.. work.Changes, .. changes.Select((c, i) => c with { Id = work.Changes.Count + i })],
        };
        ct.ThrowIfCancellationRequested();
        var report = QualityReporter.Report(document, work.Texts, work.Rolling, [.. sentences.Select(s => s.Words)]);
        return (document with { Report = report }, sentences);
    }

    private static (IReadOnlyList<SentenceDraft> Sentences, IReadOnlyList<TranscriptEvent> Events) Cut(
        CleaningWork work,
        IReadOnlyList<RestoredPunctuation> restored,
        CancellationToken ct
    )
    {
        var flow = FlowRestoring.Apply(Repair(work, ct), restored, work);
        var clock = new CueClock(work.Cues, work.Imported.Meta.DurationMs);
        var pieces = PieceCutter.Cut(flow, work, ct);
        var sentences = new SentenceMaker(work, flow, clock).Make(pieces);
        if (work.Does(ChangeKind.Times))
            sentences = SentenceTimes.Order(sentences);
        return (sentences, EventPlacer.Place(work, clock, sentences));
    }

    /// <summary>What of a document's speech has no marks, so that a model may be asked about it.</summary>
    /// <param name="imported">A document of the import stage.</param>
    /// <param name="options">The options that it will be cleaned with.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <returns>The passages; none when the document has marks, or sentences already.</returns>
    public static PunctuationPlan Unpunctuated(Transcript imported, CleaningOptions options, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(imported);
        ArgumentNullException.ThrowIfNull(options);
        if (IsClean(imported))
            return new PunctuationPlan(imported.Meta.Language, []);
        var work = new CleaningWork(imported, options);
        work.Language ??= Detect(work);
        MetaRepair.Apply(work, imported.Meta);
        MetaRepair.Apply(work, imported.Chapters);
        var flow = Repair(work, ct);
        return PunctuationPlan.Of(flow, PieceCutter.Cut(flow, work, ct), work);
    }

    private static bool IsClean(Transcript imported) =>
        imported.Sentences.Count > 0 || imported.Stages.Any(s => s.Name == Stage);

    private static Flow Repair(CleaningWork work, CancellationToken ct)
    {
        RemovalRules.DropRolling(work);
        ct.ThrowIfCancellationRequested();
        work.Progress?.Report(RepeatsDone);
        TimesRule.Apply(work);
        RemovalRules.TypeEvents(work);
        RemovalRules.TakeMarks(work);
        LoopRule.Apply(work, ct);
        StockRule.Apply(work);
        SplitNumberRule.Apply(work);
        HyphenRule.Apply(work);
        FalseStopRule.Apply(work);
        CensorRule.Apply(work);
        RemovalRules.TakeInvisible(work);
        MetaRepair.RecordCues(work);
        var flow = FlowBuilder.Build(work);
        ct.ThrowIfCancellationRequested();
        work.Progress?.Report(RepairsDone);
        return flow;
    }

    private static string? Detect(CleaningWork work)
    {
        var sample = new System.Text.StringBuilder();
        foreach (var text in work.Texts)
        {
            sample.Append(text.Cue.Text).Append('\n');
            if (sample.Length > LanguageSample)
                break;
        }

        return LanguageDetection.Detect(sample.ToString());
    }

    private static IReadOnlyList<Track> WithLanguage(IReadOnlyList<Track> tracks, string? language)
    {
        var named = new List<Track>(tracks.Count);
        for (var i = 0; i < tracks.Count; i++)
        {
            var known =
                i == 0
                    ? language
                    : tracks[i].Language
                        ?? LanguageDetection.Detect(string.Join('\n', tracks[i].Cues.Take(300).Select(c => c.Text)));
            named.Add(tracks[i] with { Language = known });
        }

        return named;
    }
}
