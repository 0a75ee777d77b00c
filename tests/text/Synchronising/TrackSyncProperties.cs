using FsCheck;
using FsCheck.Fluent;
using Tapescript.Text.Synchronising;

namespace Tapescript.Text.Tests.Synchronising;

public class TrackSyncProperties
{
    private static readonly Gen<CueInterval> Any =
        from start in Gen.OneOf(
            Gen.Choose(-5000, 600_000).Select(t => (long)t),
            Gen.Elements(long.MinValue, long.MaxValue, 360_000_000_000, 86_400_000)
        )
        from length in Gen.Frequency((9, Gen.Choose(1, 6000)), (1, Gen.Choose(-6000, 0)))
        select new CueInterval(start, unchecked(start + length));

    private static readonly Arbitrary<List<CueInterval>> AnyTrack = Gen.Choose(0, 40)
        .SelectMany(count => Any.ListOf(count))
        .Select(cues => cues.ToList())
        .ToArbitrary();

    [Fact]
    public void Whatever_the_times_there_is_an_answer_and_it_is_the_same_twice() =>
        Prop.ForAll(
                AnyTrack,
                AnyTrack,
                (source, target) =>
                {
                    var once = TrackSync.Find(source, target, CancellationToken.None);
                    var twice = TrackSync.Find(source, target, CancellationToken.None);
                    twice.Stretches.ShouldBe(once.Stretches);
                    once.Confidence.ShouldBeInRange(0, 1);
                    once.Stretches[0].From.ShouldBe(long.MinValue);
                    once.Stretches.Select(s => s.From).ShouldBeInOrder(SortDirection.Ascending);
                    once.Of(5000).ShouldBeInRange(-86_400_000, 86_400_000);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public void A_track_beside_itself_is_in_time_and_a_shift_of_it_is_found_exactly() =>
        Prop.ForAll(
                Gen.Choose(0, 10_000).ToArbitrary(),
                Gen.Choose(-500_000, 500_000).Where(ms => Math.Abs(ms) >= 300).ToArbitrary(),
                (seed, shift) =>
                {
                    var random = new Random(seed);
                    var speech = SpokenTrack.Speech(random, random.Next(40, 200));
                    speech = [.. speech.Select(c => new CueInterval(c.Start + 500_000, c.End + 500_000))];
                    List<CueInterval> shifted =
                    [
                        .. speech.Select(c => new CueInterval(c.Start - shift, c.End - shift)),
                    ];

                    TrackSync.Find(speech, speech, CancellationToken.None).IsNone.ShouldBeTrue();
                    var correction = TrackSync.Find(speech, shifted, CancellationToken.None);
                    correction.Rates.ShouldBe(FrameRates.Same);
                    correction.Stretches.ShouldHaveSingleItem().Offset.ShouldBe(shift);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25));
}
