using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Alignment;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Tests.Cleaning;
using Tapescript.Text.Tests.Drifting;

namespace Tapescript.Text.Tests.Synchronising;

public class SecondTrackTimesTests
{
    private const int Lines = 120;

    [Fact]
    public void A_late_track_is_paired_as_if_it_were_in_time_and_that_is_on_record()
    {
        var inTime = Aligned(time => time);

        var late = Aligned(time => time + 62_400);

        Pairs(late).ShouldBe(Pairs(inTime));
        inTime.Problems.ShouldBeEmpty();
        late.Problems.ShouldHaveSingleItem()
            .Message.ShouldBe("The German track runs 62.4 s late; it is paired by corrected times.");
        var change = late.Changes.Single(c => c.Field == "tracks.1.times");
        change.Kind.ShouldBe(ChangeKind.Times);
        change.Track.ShouldBe(1);
        TranscriptInvariant.Check(late).ShouldBeEmpty();
    }

    [Fact]
    public void The_cues_keep_the_times_that_they_were_read_with() =>
        Aligned(time => time + 62_400)
            .Tracks[1]
            .Cues[0]
            .Start.ShouldBe(Aligned(time => time).Tracks[1].Cues[0].Start + 62_400);

    [Fact]
    public void A_track_at_another_frame_rate_is_paired_as_if_it_were_in_time()
    {
        var fast = Aligned(time => (long)(time * 24.0 / 25) + 3000);

        Pairs(fast).ShouldBe(Pairs(Aligned(time => time)));
        fast.Problems.ShouldHaveSingleItem()
            .Message.ShouldStartWith(
                "The German track is timed at 25 frames a second where its source has 24, and begins"
            );
    }

    [Fact]
    public void A_track_with_an_advertisement_says_from_where()
    {
        var from = SpokenTrack.Speech(Talk(), Lines).Select(c => c.Start).First(start => start >= 240_000) + 95_000;
        var cut = Aligned(time => time < 240_000 ? time : time + 95_000);

        Pairs(cut).ShouldBe(Pairs(Aligned(time => time)));
        cut.Problems.ShouldHaveSingleItem()
            .Message.ShouldBe(
                $"The German track runs in time, from 0:{from / 60_000:00}:{from / 1000 % 60:00} on 95.0 s late; "
                    + "it is paired by corrected times."
            );
    }

    private static List<(string, string?)> Pairs(Transcript aligned) =>
        [.. aligned.Translations[0].Beads.Select(b => (string.Join(' ', b.Sentences), b.Text))];

    private static Random Talk() => new(11);

    private static Transcript Aligned(Func<long, long> shown)
    {
        var (source, target) = ParallelText.Lines(new Random(11), Lines, 0, 1);
        var speech = SpokenTrack.Speech(Talk(), Lines);
        var one = Sample.Of([.. source.Select((text, k) => Sample.Cue(speech[k].Start, speech[k].End, text))]);
        var other = Sample.Of([
            .. target.Select((text, k) => Sample.Cue(shown(speech[k].Start), shown(speech[k].End), text)),
        ]);
        other = other with
        {
            Meta = other.Meta with { Language = "de" },
            Tracks = [other.Tracks[0] with { Language = "de" }],
        };
        var joined = SecondTrack.Add(Sample.Clean(one), Sample.Clean(other));
        return TranslationAlignment.Align(joined, CancellationToken.None);
    }
}
