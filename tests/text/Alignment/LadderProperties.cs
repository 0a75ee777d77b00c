using FsCheck;
using FsCheck.Fluent;
using Tapescript.Text.Alignment;
using Tapescript.Text.Tests.Drifting;

namespace Tapescript.Text.Tests.Alignment;

public class LadderProperties
{
    private static readonly string[] Pieces =
    [
        "",
        " ",
        "the mill",
        "Aldous",
        "1843",
        "，",
        "水车",
        "이것은",
        "\u0301",
        "\ud83d\ude00",
        "\ud800",
        "...",
        "ein Rad",
        "~x",
        "\u200f",
    ];

    private static Arbitrary<string[]> Text =>
        Gen.ArrayOf(Gen.Elements(Pieces).ArrayOf().Select(words => string.Join(' ', words))).ToArbitrary();

    [Fact]
    public void Every_sentence_is_in_exactly_one_bead_in_order() =>
        Prop.ForAll(
                Text,
                Text,
                (source, target) =>
                {
                    var ladder = LadderAligner.Align(source, target, CancellationToken.None);

                    var (i, j) = (0, 0);
                    foreach (var bead in ladder)
                    {
                        (bead.SourceFrom, bead.TargetFrom).ShouldBe((i, j));
                        (bead.SourceCount + bead.TargetCount).ShouldBeGreaterThan(0);
                        bead.Confidence.ShouldBeInRange(0, 1);
                        (i, j) = (i + bead.SourceCount, j + bead.TargetCount);
                    }

                    (i, j).ShouldBe((source.Length, target.Length));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Aligning_is_deterministic_and_a_rough_translation_never_breaks_it() =>
        Prop.ForAll(
                Text,
                Text,
                (source, target) =>
                {
                    var rough = source.Select((_, i) => target.Length == 0 ? "" : target[i % target.Length]).ToArray();
                    var once = LadderAligner.Align(source, target, rough, CancellationToken.None);
                    var twice = LadderAligner.Align(source, target, rough, CancellationToken.None);

                    twice.ShouldBe(once);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void A_text_aligned_with_itself_stays_where_it_is() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
                Gen.Choose(1, 120).ToArbitrary(),
                Gen.Choose(0, ParallelText.Languages.Length - 1).ToArbitrary(),
                (seed, count, language) =>
                {
                    var (lines, _) = ParallelText.Lines(new System.Random(seed), count, language, language);

                    LadderAligner
                        .Align(lines, lines, CancellationToken.None)
                        .Select(b => (b.SourceFrom, b.SourceCount, b.TargetFrom, b.TargetCount))
                        .ShouldBe(Enumerable.Range(0, count).Select(i => (i, 1, i, 1)));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
}
