using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Alignment;
using Tapescript.Text.Words;

namespace Tapescript.Text.Tests.Alignment;

public class OwnOverlapsTests
{
    [Fact]
    public void Words_that_the_translation_before_ended_with_are_cut()
    {
        Texts("这件事我想了二十年，我觉得他说的", "二十年，我觉得他说的不只是面包。")
            .ShouldBe(["这件事我想了二十年，我觉得他说的", "不只是面包。"]);
        Texts("He told me, that a clock", "That a clock only knows the time.")
            .ShouldBe(["He told me, that a clock", "only knows the time."]);
    }

    [Fact]
    public void Fewer_than_four_characters_or_three_words_stay()
    {
        Texts("我想了二十年", "二十年过去了").ShouldBe(["我想了二十年", "二十年过去了"]);
        Texts("it is a clock", "A clock knows.").ShouldBe(["it is a clock", "A clock knows."]);
    }

    [Fact]
    public void Half_a_word_is_no_overlap()
    {
        Texts("we sang in the cat", "In the category of cats")
            .ShouldBe(["we sang in the cat", "In the category of cats"]);
    }

    [Fact]
    public void Of_what_is_said_again_whole_its_mark_stays()
    {
        var overlaps = OwnOverlaps.Of([Piece(0, "我弟弟说它是活的"), Piece(1, "它是活的。"), Piece(2, "他说得对")]);
        overlaps.Kept.Select(p => CodePoints.ToText(p.Points)).ShouldBe(["我弟弟说它是活的", "。", "他说得对"]);
        overlaps.Cut.Single().Span.ShouldBe(new Span(1, 0, 4));
    }

    [Fact]
    public void A_mark_that_is_said_already_goes_with_its_words()
    {
        Texts("我弟弟说它是活的。", "它是活的。", "他说得对").ShouldBe(["我弟弟说它是活的。", "他说得对"]);
        Texts("Is it a clock?", "It a clock? He knows.").ShouldBe(["Is it a clock?", "He knows."]);
        Texts("他每天都这么说，", "每天都这么说。").ShouldBe(["他每天都这么说，", "。"]);
    }

    [Fact]
    public void A_translation_of_words_that_are_no_other_cues_stays_as_it_is()
    {
        var pieces = new[] { Piece(0, "他每天都这么说"), Piece(1, "每天都这么说吗") with { IsCarried = false } };
        OwnOverlaps.Of(pieces).Kept.ShouldBe(pieces);
    }

    [Fact]
    public void Both_parts_know_where_they_stood()
    {
        var overlaps = OwnOverlaps.Of([Piece(0, "a b c d"), Piece(1, "b c d  e f")]);
        overlaps.Cut.Single().Span.ShouldBe(new Span(1, 0, 7));
        overlaps.Kept[1].Span.ShouldBe(new Span(1, 7, 10));
        overlaps.Kept[1].From.ShouldBe(17);
    }

    private static IEnumerable<string> Texts(params string[] pieces) =>
        OwnOverlaps.Of(pieces.Select((text, i) => Piece(i, text))).Kept.Select(p => CodePoints.ToText(p.Points));

    private static TargetPiece Piece(int cue, string text)
    {
        var points = CodePoints.Of(text);
        int[] places = [.. Enumerable.Range(0, points.Length + 1)];
        var from = cue * 10;
        return new TargetPiece(new Span(cue, 0, points.Length), points, places, [], from, from + points.Length, true);
    }
}
