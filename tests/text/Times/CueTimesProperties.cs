using FsCheck;
using FsCheck.Fluent;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Tests.Cleaning;
using Tapescript.Text.Times;

namespace Tapescript.Text.Tests.Times;

public class CueTimesProperties
{
    private static readonly Gen<long?> Time = Gen.Frequency(
        (8, Gen.Choose(0, 60_000).Select(t => (long?)t)),
        (2, Gen.Choose(-5000, 5000).Select(t => (long?)t)),
        (1, Gen.Elements<long?>(null, 0, long.MaxValue, long.MinValue, 360_000_000))
    );

    private static readonly Gen<Cue> Any =
        from start in Time
        from end in Time
        from text in Gen.Elements("We went home. It rained", "yes.", "[Music]", "No. No. And so on.", "我们。好的")
        from speaker in Gen.Elements(null, null, "p0", "p1")
        from isTimed in Gen.Elements(true, false)
        select Sample.Cue(start, start is null ? null : end, text) with
        {
            Speaker = speaker,
            Words = isTimed && start is not null ? [new Word(0, start.Value)] : null,
        };

    private static readonly Gen<Cue[]> Faulty = Any.ListOf().Select(c => c.ToArray());

    // In order but for a few.
    private static readonly Gen<Cue[]> Mostly =
        from count in Gen.Choose(1, 60)
        from faults in Any.ListOf(3)
        from places in Gen.Choose(0, 59).ListOf(3)
        select Enumerable
            .Range(0, count)
            .Select(i =>
                places.IndexOf(i) is >= 0 and var k ? faults[k] : Sample.Cue(i * 1000, (i * 1000) + 900, $"It was {i}.")
            )
            .ToArray();

    private static readonly Arbitrary<Cue[]> Cues = Gen.OneOf(Faulty, Mostly).ToArbitrary();

    [Fact]
    public void Times_in_order_come_back_unchanged_and_what_comes_out_is_in_order() =>
        Prop.ForAll(
                Cues,
                cues =>
                {
                    var once = CueTimes.Repair(cues);
                    if (CueTimes.IsClean(cues))
                        once.ShouldBeSameAs(cues);
                    CueTimes.IsClean(once).ShouldBeTrue();
                    CueTimes.Repair(once).ShouldBeSameAs(once);
                    once.Select(c => c.Text).ShouldBe(cues.Select(c => c.Text));
                    var timed = once.Where(c => c.Start is not null).ToList();
                    timed.ShouldAllBe(c => c.Start >= 0 && (c.End == null || c.End >= c.Start));
                    timed.Select(c => c.Start).ShouldBeInOrder();
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Sentences_never_run_backward() =>
        Prop.ForAll(
                Cues,
                cues =>
                {
                    var cleaned = Sample.Clean(Sample.Of(cues));
                    cleaned.Tracks[0].Cues.ShouldBe(cues);
                    long before = 0;
                    foreach (var sentence in cleaned.Sentences)
                    {
                        sentence.Start!.Value.ShouldBeGreaterThanOrEqualTo(before);
                        sentence.End!.Value.ShouldBeGreaterThanOrEqualTo(sentence.Start.Value);
                        before = sentence.Start.Value;
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Cues_one_behind_the_other_are_right() =>
        Prop.ForAll(
                Gen.Choose(1, 20_000).ListOf().ToArbitrary(),
                lengths =>
                {
                    var cues = new List<Cue>();
                    foreach (var length in lengths)
                        cues.Add(
                            Sample.Cue(
                                cues.Count == 0 ? 0 : cues[^1].End,
                                (cues.LastOrDefault()?.End ?? 0) + length,
                                "We went."
                            )
                        );
                    CueTimes.Repair(cues).ShouldBeSameAs(cues);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100));
}
