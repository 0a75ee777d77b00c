using Tapescript.Text.Alignment;
using Tapescript.Text.Tests.Drifting;

namespace Tapescript.Text.Tests.Alignment;

public class LineAlignerTests
{
    [Theory]
    [InlineData(
        "The lamp was lit in 1843.||He slept.",
        "Die Lampe brannte 1843.||Er schlief.",
        "[0]:[0] [1]:[1] [2]:[2]"
    )]
    [InlineData("||The lamp was lit in 1843.", "Die Lampe brannte 1843.", "[0]:[] [1]:[] [2]:[0]")]
    [InlineData("The lamp was lit in 1843.", " |\t|Die Lampe brannte 1843.| ", "[]:[0] []:[1] [0]:[2] []:[3]")]
    [InlineData("||", "|", "[0]:[0] [1]:[1] [2]:[]")]
    [InlineData("", "", "[0]:[0]")]
    public void A_blank_line_stands_for_itself(string source, string target, string ladder)
    {
        Ladder(source, target).ShouldBe(ladder);
    }

    [Fact]
    public void A_blank_line_between_two_that_are_one_elsewhere_is_no_part_of_them()
    {
        var ladder = Ladder(
            "In 1843 the keeper counted the lamps,||all 365 of them, and wrote it down.|The bells rang.",
            "1843 zählte der Wärter die Lampen, alle 365 Stück, und schrieb es auf.|Die Glocken läuteten."
        );

        ladder.ShouldBe("[0,2]:[0] [1]:[] [3]:[1]");
    }

    [Fact]
    public void A_text_is_its_own_translation_line_by_line()
    {
        const string Text = "The lamp was lit.||The keeper slept.|||Nobody came.|";

        Ladder(Text, Text).ShouldBe("[0]:[0] [1]:[1] [2]:[2] [3]:[3] [4]:[4] [5]:[5] [6]:[6]");
    }

    [Fact]
    public void A_rough_translation_needs_a_line_for_each()
    {
        Should.Throw<ArgumentException>(() =>
            LineAligner.Align(["One.", ""], ["Eins."], ["Eins."], CancellationToken.None)
        );
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void A_text_that_lacks_a_tenth_at_one_end_is_found_where_it_belongs(bool isTarget, bool atEnd)
    {
        var share = new List<double>();
        for (var seed = 0; seed < 8; seed++)
        {
            var (source, target) = ParallelText.Lines(new Random(seed), 200, seed % 4, (seed + 1) % 4);
            var kept = Enumerable.Range(atEnd ? 0 : 20, 180).ToList();
            var (one, other) = isTarget
                ? (source, kept.ConvertAll(k => target[k]))
                : (kept.ConvertAll(k => source[k]), target);
            var beads = LineAligner.Align(one, other, rough: null, CancellationToken.None).Beads;
            var shift = (atEnd ? 0 : 20) * (isTarget ? 1 : -1);
            share.Add(beads.Count(b => b is { Source: [var s], Target: [var t] } && s == t + shift) / 180.0);
        }

        share.Min().ShouldBeGreaterThan(0.9, string.Join(' ', share));
    }

    private static string Ladder(string source, string target)
    {
        var aligned = LineAligner.Align(source.Split('|'), target.Split('|'), rough: null, CancellationToken.None);
        return LadderText.Write(aligned.Beads).TrimEnd('\n').Replace('\n', ' ');
    }
}
