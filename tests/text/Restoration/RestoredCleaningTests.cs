using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Restoration;
using Tapescript.Text.Words;

namespace Tapescript.Text.Tests.Restoration;

public sealed class RestoredCleaningTests
{
    private static readonly Transcript Lighthouse = Talk.Of(
        "en",
        "so the keeper climbed the stairs",
        "every evening did he ever ask why",
        "no he said and then he went home",
        "in the rain it was cold and dark"
    );

    [Fact]
    public void The_sentences_are_those_of_the_model_and_say_what_it_put_in()
    {
        var document = Restored(
            Lighthouse,
            "So the keeper climbed the stairs every evening. Did he ever ask why? \"No\", he said, and then he went home. "
                + "In the rain it was cold and dark."
        );

        document
            .Sentences.Select(s => s.Text)
            .ShouldBe([
                "So the keeper climbed the stairs every evening.",
                "Did he ever ask why?",
                "No, he said, and then he went home.",
                "In the rain it was cold and dark.",
            ]);
        TranscriptInvariant.Check(document).ShouldBeEmpty();
        document.Report!.WordsLost.ShouldBe(0);
        document.Report.WordsMerged.ShouldBe(0);
        document.Sentences[0].Inferred.ShouldBe([new(0, 1, InferredKind.Case), new(46, 1, InferredKind.Mark)]);
        document.Sentences[1].Start.ShouldNotBeNull();
        document.Sentences[1].Spans.ShouldBe([new Span(1, 14, 33)]);
        var change = document.Changes.Single();
        (change.Kind, change.By).ShouldBe((ChangeKind.Punctuation, ChangeAuthor.Model));
        change.Before.ShouldStartWith("so the keeper");
        change.After.ShouldStartWith("So the keeper");
    }

    [Fact]
    public void Without_answers_the_document_is_that_of_the_rules()
    {
        var options = new CleaningOptions();
        var plain = TranscriptCleaning.Clean(Lighthouse, options, CancellationToken.None);
        var empty = TranscriptCleaning.Clean(Lighthouse, options, [], CancellationToken.None);
        TranscriptJson.Write(empty).ShouldBe(TranscriptJson.Write(plain));
    }

    [Fact]
    public void A_document_with_marks_has_nothing_to_ask_about()
    {
        var talk = Talk.Of("en", "We walked along the river.", "It rained.", "Then it stopped.");
        TranscriptCleaning.Unpunctuated(talk, new CleaningOptions(), CancellationToken.None).Batches.ShouldBeEmpty();
    }

    [Fact]
    public void Batches_hold_every_word_once_and_are_short()
    {
        var lines = Enumerable.Range(0, 900).Select(i => $"and so we went on to number {i} of them").ToArray();
        var plan = TranscriptCleaning.Unpunctuated(Talk.Of("en", lines), new CleaningOptions(), CancellationToken.None);
        plan.Language.ShouldBe("en");
        string.Join(' ', plan.Batches.Select(b => b.Text)).ShouldBe(string.Join(' ', lines));
        plan.Batches.ShouldAllBe(b => WordSegmenter.Count(b.Text) <= 240);
    }

    [Fact]
    public void An_answer_to_another_passage_is_left_out()
    {
        var other = new PunctuationBatch(0, 9, "it rained", []);
        var restored = PunctuationAnswer.Read(other, "It rained.", out _)!;
        var document = TranscriptCleaning.Clean(Lighthouse, new CleaningOptions(), [restored], CancellationToken.None);
        document.Changes.ShouldBeEmpty();
        TranscriptInvariant.Check(document).ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_marks_and_capitals_come_no_word_is_lost()
    {
        string[] marks = [" ", " ", " ", ". ", ", ", "? ", "... ", " ¿", " — ", "!\n", "; ", ") (", " « "];
        var choice = Gen.Choose(0, marks.Length - 1).ArrayOf(60);
        Prop.ForAll(
                choice.ToArbitrary(),
                picks =>
                {
                    var plan = TranscriptCleaning.Unpunctuated(
                        Lighthouse,
                        new CleaningOptions(),
                        CancellationToken.None
                    );
                    var words = plan.Batches.Single().Text.Split(' ');
                    var answer = new StringBuilder();
                    for (var i = 0; i < words.Length; i++)
                    {
                        var shouts = picks[i] % 3 == 0;
                        answer.Append(shouts ? words[i].ToUpperInvariant() : words[i]).Append(marks[picks[i]]);
                    }

                    var restored = PunctuationAnswer.Read(plan.Batches[0], answer.ToString(), out _);
                    var document = TranscriptCleaning.Clean(
                        Lighthouse,
                        new CleaningOptions(),
                        restored is null ? [] : [restored],
                        CancellationToken.None
                    );
                    TranscriptInvariant.Check(document).ShouldBeEmpty();
                    WordSegmenter
                        .Folded(string.Join(' ', document.Sentences.Select(s => s.Text)))
                        .ShouldBe(WordSegmenter.Folded(plan.Batches[0].Text));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static Transcript Restored(Transcript imported, string answer)
    {
        var plan = TranscriptCleaning.Unpunctuated(imported, new CleaningOptions(), CancellationToken.None);
        var restored = PunctuationAnswer.Read(plan.Batches.Single(), answer, out var refusal);
        refusal.ShouldBeNull();
        return TranscriptCleaning.Clean(imported, new CleaningOptions(), [restored!], CancellationToken.None);
    }
}
