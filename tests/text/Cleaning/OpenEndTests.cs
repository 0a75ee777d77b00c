using FsCheck;
using FsCheck.Fluent;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;

namespace Tapescript.Text.Tests.Cleaning;

/// <summary>Sentences that their speaker did not end.</summary>
public sealed class OpenEndTests
{
    [Fact]
    public void What_the_next_speaker_breaks_off_ends_with_an_ellipsis_that_is_marked_as_inferred()
    {
        var cleaned = Clean(
            "The keeper climbed the stairs with the >> And he carried the oil.",
            "It was a cold night."
        );

        Sample
            .Texts(cleaned)
            .ShouldBe(["The keeper climbed the stairs with the…", "And he carried the oil.", "It was a cold night."]);
        cleaned.Sentences[0].Complete.ShouldBeFalse();
        cleaned.Sentences[0].Inferred.ShouldBe([new Inferred(38, 1, InferredKind.Mark)]);
        cleaned.Report!.SentencesIncomplete.ShouldBe(1);
    }

    [Fact]
    public void A_comma_before_the_next_speaker_becomes_an_ellipsis_on_record()
    {
        var cleaned = Clean("We waited for the ferry, >> Nobody sails today.", "The wind is wrong. So we walked.");

        Sample.Texts(cleaned)[0].ShouldBe("We waited for the ferry…");
        var change = cleaned.Changes.Where(c => c.Kind == ChangeKind.OpenEnd).ShouldHaveSingleItem();
        change.Spans.ShouldBe([new Span(0, 23, 24)]);
        (change.Before, change.After).ShouldBe((",", "…"));
        TranscriptInvariant.Check(cleaned).ShouldBeEmpty();
        cleaned.Report!.WordsLost.ShouldBe(0);
    }

    [Fact]
    public void What_was_given_its_end_keeps_it()
    {
        string[] sentences = ["We waited for the ferry…", "Nobody sails today.", "And the wind is…", "So we walked."];

        var cleaned = Clean(string.Join(' ', sentences));

        Sample.Texts(cleaned).ShouldBe(sentences);
        cleaned.Changes.ShouldBeEmpty();
        cleaned.Sentences.ShouldAllBe(s => s.Inferred.Count == 0);
    }

    [Fact]
    public void Who_says_thank_you_has_said_it_all() =>
        Sample
            .Texts(Clean("Here is your coffee. Thank you >> You are welcome.", "Have a good day at the lake."))
            .ShouldContain("Thank you.");

    [Fact]
    public void A_text_that_stops_in_mid_air_says_so()
    {
        var cleaned = Clean("We went up the hill. The road was steep and wet.", "Then we saw the old mill and its");
        Sample.Texts(cleaned)[^1].ShouldBe("Then we saw the old mill and its…");
        cleaned.Sentences[^1].Complete.ShouldBeFalse();
    }

    [Fact]
    public void A_few_words_without_any_mark_stay_as_they_are() =>
        Sample.Texts(Clean("Hello everybody")).ShouldBe(["Hello everybody"]);

    [Fact]
    public void Chinese_breaks_off_with_two_ellipses()
    {
        string[] captions = ["我们明天去北边的山上看雪。你带上照相机和", "他不想去。那我们就两个人去吧。"];
        var cues = captions.Select((c, i) => Sample.Cue(i * 2000, (i * 2000) + 2000, c)).ToList();
        cues[1] = cues[1] with { Text = ">> " + cues[1].Text, Lines = [0] };
        var cleaned = Sample.Clean(
            Sample.In("zh", [cues[0] with { Text = cues[0].Text + "，", Lines = [0] }, cues[1]])
        );
        Sample.Texts(cleaned)[1].ShouldBe("你带上照相机和……");
    }

    [Fact]
    public void A_long_sentence_with_commas_is_left_whole_where_no_word_begins_another()
    {
        var line =
            "the man who kept the light, the one with the red coat, who came from the village on the other side of the bay, "
            + "carried oil and bread and letters up the stairs, over the wet stones, past the broken door, into the small room "
            + "with the round window, where his father, the keeper before him, had carved the names of all ships on the wall";
        var cleaned = Clean(
            "It was late. " + char.ToUpperInvariant(line[0]) + line[1..] + ".",
            "That was all. We left."
        );
        Sample.Texts(cleaned).Length.ShouldBe(4);
    }

    [Fact]
    public void Whatever_breaks_off_no_word_is_lost() =>
        Prop.ForAll(
                Arb.From(
                    Gen.ListOf(
                        Gen.Elements(
                            "the keeper",
                            "and",
                            ",",
                            ">>",
                            "of",
                            "went up.",
                            "Then",
                            "oil;",
                            "?",
                            "我们去",
                            "，",
                            "um",
                            "–"
                        )
                    )
                ),
                parts =>
                {
                    var once = Clean([.. parts.Chunk(4).Select(p => string.Join(' ', p))]);
                    TranscriptInvariant.Check(once).ShouldBeEmpty();
                    (once.Report?.WordsLost ?? 0).ShouldBe(0);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Transcript Clean(params string[] lines) => Sample.Clean(Sample.Lines(lines));
}
