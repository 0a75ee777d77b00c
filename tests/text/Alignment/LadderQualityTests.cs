using Tapescript.Text.Alignment;
using Tapescript.Text.Tests.Drifting;

namespace Tapescript.Text.Tests.Alignment;

public class LadderQualityTests
{
    [Fact]
    public void Sentences_that_were_joined_cut_and_left_out_are_found_in_several_languages()
    {
        var (right, found, all) = (0, 0, 0);
        for (var seed = 0; seed < 12; seed++)
        {
            var text = Scrambled(new Random(seed), seed % 4, (seed + 1 + (seed / 4)) % 4);
            var ladder = LadderAligner.Align(text.Source, text.Target, CancellationToken.None);
            var beads = Lines(ladder.Where(b => b is { SourceCount: > 0, TargetCount: > 0 }));
            right += beads.Intersect(text.Gold).Count();
            found += beads.Length;
            all += text.Gold.Length;
        }

        (2.0 * right / (found + all)).ShouldBeGreaterThan(0.9);
    }

    [Theory]
    [InlineData(0, 0.4)]
    [InlineData(0.6, 1)]
    [InlineData(0.3, 0.7)]
    [InlineData(0.15, 0.45)]
    [InlineData(0.5, 0.8)]
    public void A_translation_of_a_part_is_found_where_it_belongs(double begins, double ends)
    {
        for (var seed = 0; seed < 8; seed++)
        {
            var random = new Random(seed);
            var (one, other) = ParallelText.Lines(random, 400, seed % 4, (seed + 1) % 4);
            var (from, to) = ((int)(begins * other.Count), (int)(ends * other.Count));
            var part = other.GetRange(from, to - from);

            RightShare(LadderAligner.Align(one, part, CancellationToken.None), from, part.Count, 1)
                .ShouldBeGreaterThan(0.9);
            RightShare(LadderAligner.Align(part, one, CancellationToken.None), from, part.Count, -1)
                .ShouldBeGreaterThan(0.9);
        }
    }

    [Fact]
    public void Lines_that_one_side_lacks_here_and_there_stay_alone()
    {
        var (alone, lost) = (0, 0);
        for (var seed = 200; seed < 212; seed++)
        {
            var random = new Random(seed);
            var (one, other) = ParallelText.Lines(random, 300, seed % 4, (seed + 1) % 4);
            var gone = Enumerable.Range(0, other.Count).Where(_ => random.Next(20) == 0).ToHashSet();
            var target = other.Where((_, i) => !gone.Contains(i)).ToList();

            var ladder = LadderAligner.Align(one, target, CancellationToken.None);

            lost += gone.Count;
            alone += ladder.Count(b => b.TargetCount == 0 && gone.Contains(b.SourceFrom));
        }

        ((double)alone / lost).ShouldBeGreaterThan(0.75);
    }

    // Lengths do not tell that the one sentence is not the other's translation: that nothing explains its words does.
    [Fact]
    public void Lines_that_each_side_lacks_at_other_places_stay_alone()
    {
        var (alone, lost) = (0, 0);
        for (var seed = 200; seed < 224; seed++)
        {
            var random = new Random(seed);
            var (one, other) = ParallelText.Lines(random, 300, seed % 4, (seed + 1 + (seed / 4 % 3)) % 4);
            var (inSource, inTarget) = (Kept(random, one.Count), Kept(random, other.Count));

            var ladder = LadderAligner.Align(
                [.. inSource.Select(i => one[i])],
                [.. inTarget.Select(i => other[i])],
                CancellationToken.None
            );

            lost += inSource.Except(inTarget).Count() + inTarget.Except(inSource).Count();
            alone += ladder.Count(b =>
                b is { SourceCount: 1, TargetCount: 0 } && !inTarget.Contains(inSource[b.SourceFrom])
            );
            alone += ladder.Count(b =>
                b is { SourceCount: 0, TargetCount: 1 } && !inSource.Contains(inTarget[b.TargetFrom])
            );
        }

        ((double)alone / lost).ShouldBeGreaterThan(0.8);
    }

    [Fact]
    public void Beads_of_little_confidence_are_wrong_more_often()
    {
        var beads = new List<(double Confidence, bool Right)>();
        for (var seed = 100; seed < 116; seed++)
        {
            var text = Scrambled(new Random(seed), seed % 4, (seed + 1) % 4);
            var gold = text.Gold.ToHashSet(StringComparer.Ordinal);
            beads.AddRange(
                LadderAligner
                    .Align(text.Source, text.Target, CancellationToken.None)
                    .Where(b => b is { SourceCount: > 0, TargetCount: > 0 })
                    .Select(b => (b.Confidence, gold.Contains(LadderText.Write([b]))))
            );
        }

        beads.Sort((a, b) => a.Confidence.CompareTo(b.Confidence));
        var quarter = beads.Count / 4;
        var low = beads.Take(quarter).Count(b => !b.Right);
        var high = beads.TakeLast(quarter).Count(b => !b.Right);
        low.ShouldBeGreaterThan(2 * high);
    }

    [Fact]
    public void A_rough_translation_needs_a_sentence_for_each_of_the_source()
    {
        Should.Throw<ArgumentException>(() =>
            LadderAligner.Align(["One."], ["Eins."], ["Eins.", "Zwei."], CancellationToken.None)
        );
    }

    private static List<int> Kept(Random random, int count) =>
        [.. Enumerable.Range(0, count).Where(_ => random.Next(8) != 0)];

    // Of the sentences of a part, those that stand beside the one that they translate and no other.
    private static double RightShare(IReadOnlyList<LadderBead> ladder, int from, int count, int sign) =>
        (double)ladder.Count(b => b is { SourceCount: 1, TargetCount: 1 } && b.SourceFrom - b.TargetFrom == sign * from)
        / count;

    private static string[] Lines(IEnumerable<LadderBead> beads) => [.. beads.Select(b => LadderText.Write([b]))];

    private static (List<string> Source, List<string> Target, string[] Gold) Scrambled(Random random, int from, int to)
    {
        var (one, other) = ParallelText.Lines(random, 260, from, to);
        var (source, target, gold) = (new List<string>(), new List<string>(), new List<LadderBead>());
        for (var i = 0; i + 1 < one.Count; i++)
        {
            switch (random.Next(14))
            {
                case 0:
                    source.Add(one[i] + " " + one[i + 1]);
                    target.AddRange([other[i], other[i + 1]]);
                    gold.Add(new LadderBead(source.Count - 1, 1, target.Count - 2, 2, 0));
                    i++;
                    break;
                case 1:
                    source.AddRange([one[i], one[i + 1]]);
                    target.Add(other[i] + " " + other[i + 1]);
                    gold.Add(new LadderBead(source.Count - 2, 2, target.Count - 1, 1, 0));
                    i++;
                    break;
                case 2 when random.Next(3) == 0:
                    source.Add(one[i]);
                    break;
                default:
                    source.Add(one[i]);
                    target.Add(other[i]);
                    gold.Add(new LadderBead(source.Count - 1, 1, target.Count - 1, 1, 0));
                    break;
            }
        }

        return (source, target, Lines(gold));
    }
}
