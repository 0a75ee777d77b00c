using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;

namespace Tapescript.Text.Tests.Translating;

public class TranslationEditsTests
{
    private static readonly Sentence[] Sentences =
    [
        Said("0.0", "Good morning."),
        Said("1.0", "It rains."),
        Said("2.0", "We go home."),
    ];

    private static readonly Transcript Aligned = new()
    {
        Sentences = Sentences,
        Translations =
        [
            new Translation
            {
                Language = "es-MX",
                Track = 1,
                Beads = [Of("Buenos días. Llueve.", new Span(0, 0, 12), 0, 1), Of("Nos vamos.", new Span(1, 0, 10), 2)],
            },
        ],
    };

    [Fact]
    public void What_somebody_wrote_replaces_an_aligned_text_whose_words_stay_covered()
    {
        var beads = Edited(Aligned, "es", "2.0", "Volvemos a casa.");

        beads[1].State.ShouldBe(BeadState.Edited);
        beads[1].Text.ShouldBe("Volvemos a casa.");
        beads[1].Spans.ShouldBe([new Span(1, 0, 10)]);
        beads[0].ShouldBe(Aligned.Translations[0].Beads[0]);
    }

    [Fact]
    public void Of_two_sentences_in_a_bead_the_other_keeps_its_text()
    {
        var beads = Edited(Aligned, "es", "0.0", "Muy buenos días.");

        beads.Select(b => b.Text).ShouldBe(["Muy buenos días.", "Buenos días. Llueve.", "Nos vamos."]);
        beads.Select(b => b.State).ShouldBe([BeadState.Edited, BeadState.Aligned, BeadState.Aligned]);
        beads.SelectMany(b => b.Spans).ShouldBe([new Span(0, 0, 12), new Span(1, 0, 10)]);
        beads.SelectMany(b => b.Sentences).ShouldBe(["0.0", "1.0", "2.0"]);
    }

    [Fact]
    public void An_edited_sentence_is_not_missing_and_an_engine_does_not_touch_it()
    {
        var edited = TranslationEdits.Apply(new Transcript { Sentences = Sentences }, "es", [Edit("1.0", "Llueve.")]);

        TranslationPlan.Missing(edited, "es").Select(s => s.Id).ShouldBe(["0.0", "2.0"]);
        var done = TranslationPlan.Apply(
            edited,
            "es",
            Sentences.ToDictionary(s => s.Id, s => new SentenceTranslation("T" + s.Id, null, "e1"))
        );
        done.Translations[0].Beads.Select(b => b.Text).ShouldBe(["T0.0", "Llueve.", "T2.0"]);
    }

    [Fact]
    public void A_sentence_that_says_something_else_now_or_is_gone_is_left_alone() =>
        TranslationEdits
            .Apply(Aligned, "es", [Edit("2.0", "Nieva.") with { Hash = "old" }, Edit("2.0", "x") with { Id = "9.0" }])
            .ShouldBeSameAs(Aligned);

    private static IReadOnlyList<Bead> Edited(Transcript t, string language, string id, string text) =>
        TranslationEdits.Apply(t, language, [Edit(id, text)]).Translations.ShouldHaveSingleItem().Beads;

    private static EditedSentence Edit(string id, string text) =>
        new()
        {
            Id = id,
            Hash = Sentences.First(s => s.Id == id).Hash,
            Text = text,
        };

    private static Sentence Said(string id, string text) =>
        new()
        {
            Id = id,
            Text = text,
            Hash = SentenceHash.Of(text),
        };

    private static Bead Of(string text, Span span, params int[] sentences) =>
        new()
        {
            Sentences = [.. sentences.Select(s => Sentences[s].Id)],
            Hashes = [.. sentences.Select(s => Sentences[s].Hash)],
            Spans = [span],
            Text = text,
            State = BeadState.Aligned,
        };
}
