using Tapescript.Text.Alignment;
using Tapescript.Text.Tests.Drifting;

namespace Tapescript.Text.Tests.Alignment;

public class KinshipTests
{
    private const int Texts = 20;

    [Fact]
    public void A_text_and_its_translation_are_kin()
    {
        for (var seed = 0; seed < Texts; seed++)
        {
            var random = new Random(seed);
            var (source, target) = ParallelText.Lines(
                random,
                random.Next(20, 200),
                seed % 4,
                (seed + 1 + (seed % 3)) % 4
            );

            Align(source, target).AreKin.ShouldBeTrue($"{seed}");
        }
    }

    [Fact]
    public void Texts_that_say_different_things_are_strangers_and_nothing_in_them_is_sure()
    {
        var missed = 0;
        for (var seed = 0; seed < Texts; seed++)
        {
            var random = new Random(seed);
            var count = random.Next(80, 200);
            var source = ParallelText.Lines(random, count, seed % 4, (seed + 1) % 4).Source;
            var target = ParallelText.Lines(random, count, seed % 4, (seed + 1) % 4).Target;
            var aligned = Align(source, target);
            missed += aligned.AreKin ? 1 : 0;
            if (!aligned.AreKin)
                aligned.Beads.Max(b => b.Confidence).ShouldBeLessThan(0.5);
        }

        missed.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Of_a_few_lines_nothing_is_said()
    {
        var random = new Random(1);
        var source = ParallelText.Lines(random, 8, 0, 1).Source;
        var target = ParallelText.Lines(random, 8, 0, 1).Target;

        Align(source, target).Kinship.ShouldBe(1);
    }

    private static LineAlignment Align(List<string> source, List<string> target) =>
        LineAligner.Align(source, target, rough: null, CancellationToken.None);
}
