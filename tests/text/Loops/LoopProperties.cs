using FsCheck;
using FsCheck.Fluent;
using Tapescript.Text.Loops;
using Tapescript.Text.Words;

namespace Tapescript.Text.Tests.Loops;

public class LoopProperties
{
    private static readonly Gen<string> Word = Gen.Elements(
        "no",
        "No,",
        "and",
        "so.",
        "我",
        "们",
        "a",
        "it",
        "went!",
        "—"
    );

    private static readonly Gen<string> Loop =
        from words in Gen.NonEmptyListOf(Word)
        from times in Gen.Choose(1, 12)
        select string.Join(' ', Enumerable.Repeat(string.Join(' ', words), times));

    private static readonly Arbitrary<string> Texts = Gen.OneOf(Loop, Word)
        .ListOf()
        .Select(parts => string.Join(' ', parts))
        .ToArbitrary();

    [Fact]
    public void Text_without_a_loop_comes_back_as_it_is_and_what_comes_out_has_none() =>
        Prop.ForAll(
                Texts,
                text =>
                {
                    var once = RecogniserLoops.Collapse(text);
                    if (RecogniserLoops.IsClean(text))
                        once.ShouldBeSameAs(text);
                    RecogniserLoops.IsClean(once).ShouldBeTrue();
                    RecogniserLoops.Collapse(once).ShouldBeSameAs(once);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void No_word_is_new_and_none_goes_altogether() =>
        Prop.ForAll(
                Texts,
                text =>
                    WordSegmenter
                        .Folded(RecogniserLoops.Collapse(text))
                        .Distinct()
                        .ShouldBe(WordSegmenter.Folded(text).Distinct())
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("No, no, no, no, no, no, no, no. Then we left.", "No. Then we left.")]
    [InlineData("I see. I see. I see. I see. I see. I see. Then", "I see. Then")]
    [InlineData("so it was, so it was, so it was, so it was", "so it was")]
    [InlineData("嗯嗯嗯嗯嗯嗯嗯嗯嗯，好的。", "嗯，好的。")]
    [InlineData("worse, worse, worse, worse, worse", "worse, worse, worse, worse, worse")]
    public void One_copy_is_left_with_the_mark_that_ends_it(string text, string collapsed) =>
        RecogniserLoops.Collapse(text).ShouldBe(collapsed);

    [Fact]
    public void Loops_within_loops_go_as_well()
    {
        var inner = string.Join(' ', Enumerable.Repeat("yes", 9));
        var outer = string.Join(' ', Enumerable.Repeat($"he said {inner} and left the room", 4));
        RecogniserLoops.Collapse(outer).ShouldBe("he said yes and left the room");
    }

    [Fact]
    public void A_long_text_that_loops_as_a_whole_is_one_copy()
    {
        var verse = string.Join(' ', Enumerable.Range(0, 400).Select(i => $"word{i}"));
        RecogniserLoops.Collapse($"{verse} {verse} {verse}").ShouldBe(verse);
    }
}
