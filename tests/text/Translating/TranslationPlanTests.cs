using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;

namespace Tapescript.Text.Tests.Translating;

public class TranslationPlanTests
{
    private static readonly Transcript Document = new()
    {
        Sentences = [Sentence("0.0", "Good morning."), Sentence("1.0", "It rains."), Sentence("2.0", "We go home.")],
    };

    [Fact]
    public void Without_a_translation_everything_is_missing() =>
        TranslationPlan.Missing(Document, "es").Select(s => s.Id).ShouldBe(["0.0", "1.0", "2.0"]);

    [Fact]
    public void Answers_become_beads_in_the_order_of_the_source()
    {
        var done = TranslationPlan.Apply(
            Document,
            "es",
            new Dictionary<string, SentenceTranslation>
            {
                ["2.0"] = new("Vamos a casa.", null, "e1"),
                ["0.0"] = new("Buenos días.", null, "e1"),
                ["1.0"] = new(null, UntranslatedReason.EmptyAnswer, "e1"),
            }
        );

        var beads = done.Translations.ShouldHaveSingleItem().Beads;
        beads.Select(b => b.Text).ShouldBe(["Buenos días.", null, "Vamos a casa."]);
        beads[1].State.ShouldBe(BeadState.Untranslated);
        beads[1].Reason.ShouldBe(UntranslatedReason.EmptyAnswer);
        TranslationPlan.Missing(done, "es-MX").Select(s => s.Id).ShouldBe(["1.0"]);
    }

    [Fact]
    public void A_sentence_that_changed_is_missing_again()
    {
        var done = Translated();
        var changed = done with { Sentences = [done.Sentences[0], Sentence("1.0", "It snows."), done.Sentences[2]] };

        TranslationPlan.Missing(changed, "es").Select(s => s.Id).ShouldBe(["1.0"]);
        var again = TranslationPlan.Apply(
            changed,
            "es",
            new Dictionary<string, SentenceTranslation> { ["1.0"] = new("Nieva.", null, "e2") }
        );
        again.Translations[0].Beads.Select(b => b.Text).ShouldBe(["T0.0", "Nieva.", "T2.0"]);
        again.Translations[0].Beads[0].Engine.ShouldBe("e1");
    }

    [Fact]
    public void A_sentence_without_an_answer_is_untranslated_and_never_silent()
    {
        var done = TranslationPlan.Apply(Document, "es", new Dictionary<string, SentenceTranslation>());

        done.Translations[0].Beads.Count.ShouldBe(3);
        done.Translations[0]
            .Beads.ShouldAllBe(b => b.State == BeadState.Untranslated && b.Reason != null && b.Text == null);
    }

    [Fact]
    public void Beads_of_a_track_stay_and_only_the_holes_are_filled()
    {
        var aligned = Document with
        {
            Translations =
            [
                new Translation
                {
                    Language = "es-ES",
                    Track = 1,
                    Beads =
                    [
                        Bead(["0.0", "1.0"], "Buenos días. Llueve.", BeadState.Aligned),
                        new Bead
                        {
                            Spans = [new Span(3, 0, 4)],
                            Text = "¡Ah!",
                            State = BeadState.Unpaired,
                        },
                        Bead(["2.0"], null, BeadState.Untranslated) with
                        {
                            Reason = UntranslatedReason.SourceEnds,
                        },
                    ],
                },
            ],
        };

        var done = TranslationPlan.Apply(
            aligned,
            "es",
            new Dictionary<string, SentenceTranslation> { ["2.0"] = new("Vamos a casa.", null, "e1") }
        );

        var translation = done.Translations.ShouldHaveSingleItem();
        translation.Track.ShouldBe(1);
        translation.Beads.Select(b => b.Text).ShouldBe(["Buenos días. Llueve.", "¡Ah!", "Vamos a casa."]);
    }

    [Fact]
    public void A_reason_that_is_known_stays_when_no_engine_answers()
    {
        var ended = Document with
        {
            Translations =
            [
                new Translation
                {
                    Language = "es",
                    Beads =
                    [
                        .. Document.Sentences.Select(s =>
                            Bead([s.Id], null, BeadState.Untranslated) with
                            {
                                Reason = UntranslatedReason.SourceEnds,
                            }
                        ),
                    ],
                },
            ],
        };

        TranslationPlan
            .Apply(ended, "es", new Dictionary<string, SentenceTranslation>())
            .Translations[0]
            .Beads.ShouldAllBe(b => b.Reason == UntranslatedReason.SourceEnds);
    }

    private static Transcript Translated() =>
        TranslationPlan.Apply(
            Document,
            "es",
            Document.Sentences.ToDictionary(s => s.Id, s => new SentenceTranslation("T" + s.Id, null, "e1"))
        );

    private static Sentence Sentence(string id, string text) =>
        new()
        {
            Id = id,
            Text = text,
            Hash = SentenceHash.Of(text),
        };

    private static Bead Bead(string[] ids, string? text, BeadState state) =>
        new()
        {
            Sentences = ids,
            Hashes = [.. ids.Select(id => Document.Sentences.Single(s => s.Id == id).Hash)],
            Text = text,
            State = state,
        };
}
