using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Quality;
using Tapescript.Text.Tests.Cleaning;

namespace Tapescript.Text.Tests.Quality;

public class QualityReporterTests
{
    [Fact]
    public void Missing_sentences_are_gaps_with_their_language_and_their_time()
    {
        var cleaned = Sample.Clean(Sample.Lines("One is here.", "Two is here.", "Three is here.", "Four is here."));
        var document = Translated(cleaned, "es", UntranslatedReason.NoEngine, 0, 2, 3);
        var report = QualityReporter.Report(document);
        report.Complete.ShouldBeFalse();
        report.Gaps.Select(g => (g.Code, g.StartMs)).ShouldBe([("untranslated:es", 0), ("untranslated:es", 2000)]);
        report.Translations.ShouldHaveSingleItem().WordShare.ShouldBe(new Ratio(0.25));
        report.Translations[0].UntranslatedReasons[UntranslatedReason.NoEngine].ShouldBe(3);
        QualityReporter
            .GapsInWords(document with { Report = report })
            .ShouldBe(["Spanish: 3 of 4 sentences are untranslated (no engine for en→es), from 00:00:00."]);
    }

    [Fact]
    public void A_document_with_every_sentence_translated_is_complete()
    {
        var document = Translated(Sample.Clean(Sample.Lines("One is here.", "Two is here.")), "es", null);
        var report = QualityReporter.Report(document);
        report.Complete.ShouldBeTrue();
        QualityReporter.GapsInWords(document with { Report = report }).ShouldBeEmpty();
    }

    [Fact]
    public void A_word_in_no_span_is_lost_and_the_check_says_where()
    {
        var cleaned = Sample.Clean(Sample.Lines("One is here.", "Two is here."));
        var broken = cleaned with { Sentences = [cleaned.Sentences[0]], Paragraphs = [new Paragraph { Count = 1 }] };
        QualityReporter.Report(broken).WordsLost.ShouldBe(3);
        TranscriptInvariant.Check(broken).ShouldContain(f => f.Contains("cue 1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_code_point_in_two_places_breaks_the_invariant()
    {
        var cleaned = Sample.Clean(Sample.Lines("One is here."));
        var broken = cleaned with { Events = [new TranscriptEvent { Span = new Span(0, 0, 3) }] };
        TranscriptInvariant.Check(broken).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_copy_with_other_words_breaks_the_invariant()
    {
        var cleaned = Sample.Clean(Sample.Of([.. new Rolling.Talk(2, 30).Concatenated()]));
        var carry = cleaned.Changes.First(c => c.Kind == ChangeKind.Carry);
        var broken = cleaned with
        {
            Changes = [.. cleaned.Changes.Select(c => c.Id == carry.Id ? c with { KeptAs = new Span(0, 0, 1) } : c)],
        };
        TranscriptInvariant.Check(broken).ShouldNotBeEmpty();
    }

    [Fact]
    public void Time_without_a_cue_is_reported()
    {
        var cleaned = Sample.Clean(Sample.Of(Sample.Cue(0, 5000, "Here."), Sample.Cue(25_000, 30_000, "There.")));
        cleaned.Report!.DurationMs.ShouldBe(30_000);
        cleaned.Report.TimeCoverage.ShouldBe(new Ratio(0.333));
        cleaned.Report.TimeGaps.ShouldBe([new TimeGap(5000, 25_000)]);
        cleaned.Report.TimingShare.Exact.ShouldBe(new Ratio(1));
    }

    private static Transcript Translated(Transcript t, string language, string? reason, params int[] missing) =>
        t with
        {
            Translations =
            [
                new Translation
                {
                    Language = language,
                    Beads =
                    [
                        .. t.Sentences.Select(
                            (s, i) =>
                                new Bead
                                {
                                    Sentences = [s.Id],
                                    Hashes = [s.Hash],
                                    State = missing.Contains(i) ? BeadState.Untranslated : BeadState.Translated,
                                    Reason = missing.Contains(i) ? reason : null,
                                    Text = missing.Contains(i) ? null : "x",
                                }
                        ),
                    ],
                },
            ],
        };
}
