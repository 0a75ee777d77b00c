using Tapescript.Text.Synchronising;

namespace Tapescript.Text.Tests.Synchronising;

public class TrackSyncTests
{
    private const int Documents = 20;
    private const int LongestTrack = 400;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Moved_tracks_are_found_within_300_ms(int splits) =>
        Found(splits, Documents, LongestTrack).ShouldBeGreaterThanOrEqualTo(Documents * 95 / 100);

    [Theory]
    [Trait("Run", "long")]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Moved_tracks_of_up_to_two_hours_are_found_within_300_ms(int splits) =>
        Found(splits, 100, 1500).ShouldBeGreaterThanOrEqualTo(95);

    [Fact]
    public void Tracks_in_time_are_left_alone()
    {
        for (var seed = 0; seed < Documents * 3; seed++)
        {
            var track = MovedTrack.InTime(new Random(seed), LongestTrack);

            var correction = TrackSync.Find(track.Source, track.Target, CancellationToken.None);

            correction.IsNone.ShouldBeTrue($"Track {seed}");
            correction.Of(123_456).ShouldBe(123_456);
        }
    }

    [Fact]
    public void Tracks_of_two_other_recordings_are_left_alone()
    {
        for (var seed = 0; seed < Documents; seed++)
        {
            var one = MovedTrack.InTime(new Random(seed), LongestTrack);
            var other = MovedTrack.InTime(new Random(seed + 1000), LongestTrack);

            TrackSync.Find(one.Source, other.Target, CancellationToken.None).IsNone.ShouldBeTrue($"Track {seed}");
        }
    }

    [Fact]
    public void A_handful_of_cues_says_nothing()
    {
        List<CueInterval> few = [.. Enumerable.Range(0, 8).Select(k => new CueInterval(k * 3000, (k * 3000) + 2000))];

        TrackSync
            .Find(few, [.. few.Select(c => new CueInterval(c.Start + 9000, c.End + 9000))], CancellationToken.None)
            .ShouldBe(TimeCorrection.None);
    }

    [Fact]
    public void The_clock_of_a_broadcast_that_begins_at_ten_is_found()
    {
        const long Ten = 36_000_000;
        var speech = SpokenTrack.Speech(new Random(4), 150);

        var correction = TrackSync.Find(
            speech,
            [.. speech.Select(c => new CueInterval(c.Start + Ten, c.End + Ten))],
            CancellationToken.None
        );

        correction.Stretches.ShouldHaveSingleItem().Offset.ShouldBe(-Ten);
    }

    [Fact]
    public void An_advertisement_in_the_track_is_two_stretches()
    {
        var speech = SpokenTrack.Speech(new Random(5), 200);
        List<CueInterval> track =
        [
            .. speech.Select((c, k) => k < 100 ? c : new CueInterval(c.Start + 45_000, c.End + 45_000)),
        ];

        var stretches = TrackSync.Find(speech, track, CancellationToken.None).Stretches;

        stretches.Select(s => s.Offset).ShouldBe([0, -45_000]);
        stretches[1].From.ShouldBeInRange(track[97].Start, track[102].Start);
    }

    private static int Found(int splits, int documents, int longest)
    {
        var found = 0;
        for (var seed = 0; seed < documents; seed++)
        {
            var random = new Random((seed * 10) + splits);
            var rates = FrameRates.Usual[seed % 2 == 0 ? 0 : random.Next(1, FrameRates.Usual.Count)];
            var track = MovedTrack.Make(random, rates, splits, longest);

            var correction = TrackSync.Find(track.Source, track.Target, CancellationToken.None);

            found += track.Right(correction, 300) >= 0.95 ? 1 : 0;
        }

        return found;
    }
}
