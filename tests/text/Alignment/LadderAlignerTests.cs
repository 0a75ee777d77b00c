using Tapescript.Text.Alignment;

namespace Tapescript.Text.Tests.Alignment;

public class LadderAlignerTests
{
    private static readonly string[] English =
    [
        "The mill stands by the river.",
        "It was built in 1843 by a man called Aldous Verrick.",
        "He came from the north and had no money at all, but he had an idea.",
        "The idea was a wheel.",
        "Nobody believed him.",
        "After twelve years the first flour was sold on the market of Tarnwick.",
    ];

    [Fact]
    public void Sentences_that_say_the_same_meet_also_where_one_became_two()
    {
        string[] german =
        [
            "Die Mühle steht am Fluss.",
            "Sie wurde 1843 von einem Mann namens Aldous Verrick gebaut.",
            "Er kam aus dem Norden und hatte überhaupt kein Geld.",
            "Aber er hatte eine Idee.",
            "Die Idee war ein Rad.",
            "Niemand glaubte ihm.",
            "Nach zwölf Jahren wurde das erste Mehl auf dem Markt von Tarnwick verkauft.",
        ];

        Show(LadderAligner.Align(English, german, CancellationToken.None)).ShouldBe("0:0 1:1 2:2,3 3:4 4:5 5:6");
    }

    [Fact]
    public void Each_sentence_of_both_sides_is_in_exactly_one_bead()
    {
        var random = new Random(7);
        for (var round = 0; round < 60; round++)
        {
            var source = Sentences(random, random.Next(0, 40));
            var target = Sentences(random, random.Next(0, 40));

            var ladder = LadderAligner.Align(source, target, CancellationToken.None);

            ladder
                .SelectMany(b => Enumerable.Range(b.SourceFrom, b.SourceCount))
                .ShouldBe(Enumerable.Range(0, source.Count));
            ladder
                .SelectMany(b => Enumerable.Range(b.TargetFrom, b.TargetCount))
                .ShouldBe(Enumerable.Range(0, target.Count));
            ladder.ShouldAllBe(b => b.SourceCount <= 4 && b.TargetCount <= 4 && b.Confidence >= 0 && b.Confidence <= 1);
        }
    }

    [Fact]
    public void A_long_passage_that_one_side_lacks_does_not_derail_the_rest()
    {
        var random = new Random(11);
        var source = Sentences(random, 300);
        var target = source.Where((_, i) => i is < 100 or >= 180).ToList();

        var ladder = LadderAligner.Align(source, target, CancellationToken.None);

        var right = ladder.Count(b =>
            b is { SourceCount: 1, TargetCount: 1 } && source[b.SourceFrom] == target[b.TargetFrom]
        );
        right.ShouldBeGreaterThan(200);
    }

    private static string Show(IEnumerable<LadderBead> ladder) =>
        string.Join(
            ' ',
            ladder.Select(b =>
                $"{string.Join(',', Enumerable.Range(b.SourceFrom, b.SourceCount))}:"
                + string.Join(',', Enumerable.Range(b.TargetFrom, b.TargetCount))
            )
        );

    private static List<string> Sentences(Random random, int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ =>
                    string.Join(' ', Enumerable.Range(0, random.Next(1, 25)).Select(_ => "w" + random.Next(900))) + "."
                ),
        ];
}
