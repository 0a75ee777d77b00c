using System.Diagnostics;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;

namespace Tapescript.Text.Tests.Cleaning;

public class TranscriptCleaningTests
{
    [Fact]
    public void Sentences_cross_cues_and_keep_their_places()
    {
        var cleaned = Sample.Clean(Sample.Lines("We walked along the", "river. Then the rain", "came down."));
        Sample.Texts(cleaned).ShouldBe(["We walked along the river.", "Then the rain came down."]);
        cleaned.Sentences[0].Spans.ShouldBe([new Span(0, 0, 19), new Span(1, 0, 6)]);
        cleaned.Sentences[1].Id.ShouldBe("1.7");
        cleaned.Sentences[1].Start.ShouldNotBeNull().ShouldBeInRange(1300, 1400);
        cleaned.Sentences[1].Timing.ShouldBe(Timing.Estimated);
        cleaned.Sentences[0].Timing.ShouldBe(Timing.Exact);
    }

    [Fact]
    public void A_sentence_starts_with_its_first_word_where_words_have_times()
    {
        var cue = Sample.Cue(0, 4000, "Stop. Go now.") with
        {
            Words = [new Word(0, 100), new Word(6, 2900), new Word(9, 3300, 3600)],
        };
        var cleaned = Sample.Clean(Sample.Of(cue));
        cleaned.Sentences.Select(s => s.Start).ShouldBe([100L, 2900L]);
        cleaned.Sentences[1].End.ShouldBe(3600);
    }

    [Fact]
    public void A_full_stop_before_a_small_letter_goes_on_record()
    {
        var cleaned = Sample.Clean(Sample.Lines("This is one of.", "the oldest houses here.", "It has no roof."));
        Sample.Texts(cleaned).ShouldBe(["This is one of the oldest houses here.", "It has no roof."]);
        var change = cleaned.Changes.ShouldHaveSingleItem();
        change.Kind.ShouldBe(ChangeKind.FalseStop);
        change.Spans.ShouldBe([new Span(0, 14, 15)]);
    }

    [Fact]
    public void A_full_stop_that_the_next_cue_repeats_the_words_without_goes_even_before_a_name()
    {
        string[] lines =
        [
            "we came to the house by the lake in",
            "July and it rained for nine days and then",
            "Maria found the boat that her uncle had left in",
            "Norway when he was young and we took it to",
            "Oslo where a man who knew about wood told us what",
            "Peter had said all the time about the old keel",
        ];
        string[] cues = [lines[0] + ".", .. lines.Skip(1).Zip(lines, (line, before) => $"{before} {line}.")];

        var cleaned = Sample.Clean(Sample.Lines(cues));

        var text = string.Join(' ', Sample.Texts(cleaned));
        text.ShouldContain("in July");
        text.ShouldContain("in Norway");
        text.ShouldContain("to Oslo");
        text.ShouldEndWith("the old keel.");
    }

    [Fact]
    public void An_abbreviation_at_the_end_of_a_cue_keeps_its_full_stop()
    {
        var cleaned = Sample.Clean(Sample.Lines("We sell nuts, bolts, etc.", "in this shop. Come in."));
        cleaned.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_number_that_was_cut_in_two_is_joined()
    {
        var cleaned = Sample.Clean(
            Sample.Lines(
                "so we ran the new model which is called XYZ 4.",
                "2 supposedly and it did about as well as the one before that"
            )
        );
        string.Join(' ', Sample.Texts(cleaned)).ShouldContain("XYZ 4.2 supposedly");
        cleaned.Changes.ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.SplitNumber);
        cleaned.Report!.WordsMerged.ShouldBe(1);
    }

    [Fact]
    public void Speaker_marks_are_removed_on_record_and_begin_paragraphs()
    {
        var cleaned = Sample.Clean(Sample.Lines("Do you like it?", ">> I do.", ">>> So do I.", "- Me too."));
        Sample.Texts(cleaned).ShouldBe(["Do you like it?", "I do.", "So do I.", "Me too."]);
        cleaned.Changes.Select(c => c.Before).ShouldBe([">>", ">>>", "-"]);
        cleaned.Paragraphs.Skip(1).ShouldAllBe(p => p.Reason == ParagraphReason.Speaker);
    }

    [Fact]
    public void Sounds_become_events_and_are_not_text()
    {
        var cleaned = Sample.Clean(
            Sample.Lines("[BLANK_AUDIO]", "Good evening.", "(applause) Thank you. ♪", "[door creaks]")
        );
        Sample.Texts(cleaned).ShouldBe(["Good evening.", "Thank you."]);
        cleaned
            .Events.Select(e => e.Kind)
            .ShouldBe([EventKind.Silence, EventKind.Applause, EventKind.Music, EventKind.Other]);
        cleaned.Events.Select(e => e.After).ShouldBe([null, "1.0", "2.11", "2.11"]);
    }

    [Fact]
    public void Brackets_around_speech_are_no_event()
    {
        var cleaned = Sample.Clean(Sample.Lines("The river (it was cold) ran fast [see page 3] to the sea."));
        cleaned.Events.ShouldBeEmpty();
    }

    [Fact]
    public void A_loop_of_a_recogniser_collapses_and_names_the_copy_that_stays()
    {
        var loop = string.Join(' ', Enumerable.Repeat("I see.", 7));
        var cleaned = Sample.Clean(Sample.Lines("We went in.", loop, "Then we left."));
        Sample.Texts(cleaned).ShouldBe(["We went in.", "I see.", "Then we left."]);
        cleaned.Report!.WordsLooped.ShouldBe(12);
        cleaned.Changes.ShouldAllBe(c => c.Kind == ChangeKind.Loop && c.KeptAs == new Span(1, 0, 5));
    }

    [Fact]
    public void Words_that_were_really_repeated_stay_and_are_suspects()
    {
        var cleaned = Sample.Clean(Sample.Lines("It got worse, worse, worse, worse, worse every day."));
        Sample.Texts(cleaned).ShouldBe(["It got worse, worse, worse, worse, worse every day."]);
        cleaned.Report!.Suspects.ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Loop);
    }

    [Fact]
    public void What_people_wrote_down_is_no_loop()
    {
        var cues = Sample.Lines("no no no no no no no no no no, said the child.").Tracks[0].Cues;
        Sample.Clean(Sample.Of(TrackOrigin.People, cues)).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Misread_text_is_repaired_in_title_and_cues_on_record()
    {
        var imported = Sample.Lines("Itâ€™s the cafÃ© at the corner.") with
        {
            Meta = new TranscriptMeta { Title = "Walks â€“ Part 2", Language = "en" },
        };
        var cleaned = Sample.Clean(imported);
        cleaned.Meta.Title.ShouldBe("Walks – Part 2");
        Sample.Texts(cleaned).ShouldBe(["It’s the café at the corner."]);
        cleaned.Changes.Select(c => c.Kind).ShouldAllBe(k => k == ChangeKind.Encoding);
        cleaned.Changes.Count.ShouldBe(3);
        cleaned.Tracks[0].Cues[0].Text.ShouldBe("Itâ€™s the cafÃ© at the corner.");
    }

    [Fact]
    public void A_gap_that_a_censor_left_is_shown_as_inferred()
    {
        var cleaned = Sample.Clean(
            Sample.Lines("you know that machine is a  bad cook and it drives me crazy every single day of the week")
        );
        var sentence = cleaned.Sentences[0];
        sentence.Text.ShouldContain("a [ __ ] bad cook");
        sentence.Inferred.ShouldContain(i => i.Kind == InferredKind.Censor && i.Length == 6);
        cleaned.Report!.WordsMerged.ShouldBe(0);
    }

    [Fact]
    public void Text_without_marks_gets_readable_sentences_marked_as_inferred()
    {
        const string block =
            "so today we will look at the old bridge and then we walk to the market okay the market is where people sell fruit and I think you will like it but first let me tell you about the weather it is going to rain in the evening";
        var cleaned = Sample.Clean(
            Sample.Lines(
                Enumerable.Repeat(block, 2).Select((b, i) => b + (i == 0 ? " so bring a coat" : " bye")).ToArray()
            )
        );
        cleaned.Sentences.Count.ShouldBeGreaterThan(5);
        cleaned.Sentences.ShouldAllBe(s => s.Text.Split(' ').Length <= 40);
        cleaned.Sentences.ShouldAllBe(s => char.IsUpper(s.Text[0]));
        foreach (var sentence in cleaned.Sentences.Where(s => s.Complete))
            sentence.Inferred.ShouldContain(new Inferred(sentence.Text.Length - 1, 1, InferredKind.Mark));
    }

    [Fact]
    public void Chinese_text_is_joined_without_spaces()
    {
        var imported = Sample.Lines("今天我们去看", "那座老桥。然后", "回家。") with
        {
            Meta = new TranscriptMeta { Language = "zh" },
        };
        Sample.Texts(Sample.Clean(imported)).ShouldBe(["今天我们去看那座老桥。", "然后回家。"]);
    }

    [Fact]
    public void A_last_sentence_that_breaks_off_is_incomplete()
    {
        var cleaned = Sample.Clean(Sample.Lines("The door opened. And then the", "man who"));
        cleaned.Sentences.Select(s => s.Complete).ShouldBe([true, false]);
        cleaned.Report!.SentencesIncomplete.ShouldBe(1);
    }

    [Fact]
    public void Chapters_point_at_their_first_sentence_and_begin_paragraphs()
    {
        var imported = Sample.Lines("First we talk.", "Then we eat.", "Last we sleep.") with
        {
            Chapters = [new Chapter { Title = "Talk", Start = 0 }, new Chapter { Title = "Sleep", Start = 2000 }],
        };
        var cleaned = Sample.Clean(imported);
        cleaned.Chapters.Select(c => c.First).ShouldBe([0, 2]);
        cleaned.Paragraphs.Select(p => p.First).ShouldBe([0, 2]);
    }

    [Fact]
    public void Tracks_of_other_documents_follow_the_source()
    {
        var target = Sample.Lines("Hola.") with { Tracks = [new Track { Language = "es" }] };
        var combined = TranscriptCleaning.Combine([Sample.Lines("Hello."), target]);
        combined.Tracks.Select(t => t.Language).ShouldBe(["en", "es"]);
    }

    [Fact]
    public void Sixty_three_thousand_words_take_well_under_a_few_seconds()
    {
        var talk = new Rolling.Talk(1, 14_000).Plain();
        var watch = Stopwatch.StartNew();
        Sample.Clean(Sample.Of(talk));
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }
}
