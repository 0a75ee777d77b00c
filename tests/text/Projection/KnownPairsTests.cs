using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;
using Tapescript.Text.Projection;

namespace Tapescript.Text.Tests.Projection;

public class KnownPairsTests
{
    private static readonly Translation Harbour = new()
    {
        Language = "zh",
        Beads =
        [
            new Bead { Text = "守塔人看见灯塔。" },
            new Bead { Text = "灯塔很高，守塔人很老。" },
            new Bead { Text = "夜里灯塔亮着，守塔人睡着了。" },
            new Bead { Text = "船来了，人来了。" },
        ],
    };

    [Theory]
    [InlineData('灯', '塔', true)]
    [InlineData('守', '塔', true)]
    [InlineData('人', '来', false)]
    [InlineData('看', '灯', false)]
    public void What_stands_together_again_and_again_is_a_word(char left, char right, bool known) =>
        KnownPairs.Of(Harbour).Holds(left, right).ShouldBe(known);

    [Fact]
    public void A_line_does_not_break_inside_a_word_that_is_known()
    {
        var limits = ReadingLimits.Of(Harbour, new WriteOptions { Columns = 16 });

        ProjectedLines.Of("谁曾在雾夜灯塔旁边唱歌跳舞", limits).ShouldNotContain(l => l.EndsWith('灯'));
        ProjectedLines
            .Of("谁曾在雾里的灯塔旁边唱歌跳舞直到天亮再也没有人听见他们", limits)
            .ShouldAllBe(l => l.Length <= 8 && !l.EndsWith('灯'));
    }
}
