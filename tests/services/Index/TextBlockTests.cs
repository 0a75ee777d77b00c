using FsCheck;
using FsCheck.Fluent;
using Tapescript.Index;
using Tapescript.Index.Texts;

namespace Tapescript.Services.Tests.Index;

public sealed class TextBlockTests
{
    private static readonly Gen<Segment> AnySegment =
        from first in Gen.Choose(0, 1_000_000)
        from span in Gen.Choose(-1, 5)
        from id in Gen.Elements("0.0", "12.1", "12.10", "", "s水7", "\U0001F30A")
        from text in Gen.Elements("", "A lamp.", "两只水獭。", new string('x', 5_000), "\U0001F30A\0")
        from start in Gen.Elements<long?>(null, 0, 4_000, long.MaxValue / 4, -1)
        from estimated in Gen.Choose(0, 1)
        from speaker in Gen.Elements(null, "", "Anna", "海")
        select new Segment
        {
            First = first,
            Last = first + span,
            SentenceId = id,
            Text = text,
            StartMs = start,
            Estimated = estimated,
            Speaker = speaker,
        };

    [Fact]
    public void What_is_written_is_read() =>
        Prop.ForAll(
                AnySegment.ListOf().ToArbitrary(),
                made =>
                {
                    List<Segment> segments = [.. made.Select((segment, i) => segment with { Position = i })];
                    var rows = TextBlock.Write(7, segments);
                    rows.SelectMany(row => TextBlock.Read(row)).ShouldBe(segments);
                    rows.ShouldAllBe(row => row.Doc == 7);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_row_is_some_two_kilobytes_and_less_than_its_text()
    {
        var random = new Random(5);
        string[] words = ["lamp", "keeper", "storm", "水獭", "sea", "harbour", "wind", "night", "灯塔", "boat"];
        List<Segment> segments =
        [
            .. Enumerable
                .Range(0, 2_000)
                .Select(i => new Segment
                {
                    Position = i,
                    First = i,
                    Last = i,
                    SentenceId = $"{i}.0",
                    Text = string.Join(' ', random.GetItems(words, 10)),
                }),
        ];

        var rows = TextBlock.Write(7, segments);

        rows.Skip(1).SkipLast(1).ShouldAllBe(row => row.Data.Length > 1_000 && row.Data.Length < 2_000);
        rows.Sum(row => row.Data.Length).ShouldBeLessThan(segments.Sum(segment => segment.Text.Length));
    }

    [Fact]
    public void Only_what_is_wanted_is_read()
    {
        List<Segment> segments =
        [
            .. Enumerable
                .Range(0, 200)
                .Select(i => new Segment
                {
                    Position = i,
                    First = i,
                    Last = i,
                    Text = $"Lamp {i}",
                }),
        ];
        var wanted = new HashSet<(int Doc, int Position)> { (7, 3), (7, 150), (8, 4) };

        var read = TextBlock.Write(7, segments).SelectMany(row => TextBlock.Read(row, wanted));

        read.ShouldBe([segments[3], segments[150]]);
    }
}
