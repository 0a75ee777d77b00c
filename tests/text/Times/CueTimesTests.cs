using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Tests.Cleaning;
using Tapescript.Text.Times;

namespace Tapescript.Text.Tests.Times;

public class CueTimesTests
{
    private static (long?, long?)[] Repaired(params (long Start, long End)[] times) =>
        [
            .. CueTimes
                .Repair([.. times.Select(t => Sample.Cue(t.Start, t.End, "Fifteen letters"))])
                .Select(c => (c.Start, c.End)),
        ];

    [Fact]
    public void A_cue_that_outlasts_the_start_of_the_next_ends_there() =>
        Repaired((0, 1500), (1000, 2000)).ShouldBe([(0, 1000), (1000, 2000)]);

    [Fact]
    public void A_start_that_is_far_too_late_moves_and_the_others_stay() =>
        Repaired((0, 1000), (9_000_000, 9_001_000), (2000, 3000), (3000, 4000))
            .ShouldBe([(0, 1000), (1000, 2000), (2000, 3000), (3000, 4000)]);

    [Fact]
    public void A_start_that_runs_backward_moves_between_its_neighbours() =>
        Repaired((0, 1000), (1000, 2000), (500, 900), (3000, 4000))
            .ShouldBe([(0, 1000), (1000, 2000), (2000, 3000), (3000, 4000)]);

    [Fact]
    public void Where_there_is_no_room_the_cue_before_is_split() =>
        Repaired((0, 1000), (1000, 3000), (500, 900), (3000, 4000))
            .ShouldBe([(0, 1000), (1000, 2000), (2000, 3000), (3000, 4000)]);

    [Fact]
    public void A_last_cue_that_runs_backward_follows_the_one_before() =>
        Repaired((0, 1000), (1000, 2000), (400, 500)).ShouldBe([(0, 1000), (1000, 2000), (2000, 3000)]);

    [Fact]
    public void A_cue_without_length_or_with_its_end_before_its_start_lasts_as_long_as_its_text() =>
        Repaired((0, 0), (5000, 4000), (5500, 6000)).ShouldBe([(0, 1000), (5000, 5500), (5500, 6000)]);

    [Fact]
    public void No_time_is_negative() => Repaired((-500, 700), (1000, 2000)).ShouldBe([(0, 700), (1000, 2000)]);

    [Fact]
    public void A_cue_that_is_far_too_long_is_clamped() =>
        Repaired((0, 600_000), (700_000, 701_000)).ShouldBe([(0, 7000), (700_000, 701_000)]);

    [Fact]
    public void Music_may_last() =>
        CueTimes.IsClean([Sample.Cue(0, 600_000, "[Music]"), Sample.Cue(600_000, 601_000, "Yes.")]).ShouldBeTrue();

    [Fact]
    public void Two_known_speakers_may_speak_at_once_and_cues_may_begin_together()
    {
        CueTimes
            .IsClean([
                Sample.Cue(0, 1500, "Yes.") with
                {
                    Speaker = "p0",
                },
                Sample.Cue(1000, 2000, "No.") with
                {
                    Speaker = "p1",
                },
            ])
            .ShouldBeTrue();
        CueTimes.IsClean([Sample.Cue(0, 1500, "Yes."), Sample.Cue(0, 1000, "No.")]).ShouldBeTrue();
    }

    private static readonly Transcript Overlap = Sample.Of(
        Sample.Cue(0, 2500, "We went to the mill."),
        Sample.Cue(2000, 3000, "It was shut."),
        Sample.Cue(1000, 1500, "So we went home."),
        Sample.Cue(5000, 6000, "Then it rained.")
    );

    [Fact]
    public void Sentences_get_repaired_times_on_record_and_the_raw_cues_keep_theirs()
    {
        var cleaned = Sample.Clean(Overlap);
        cleaned.Tracks[0].Cues.ShouldBe(Overlap.Tracks[0].Cues);
        cleaned.Sentences.Select(s => (s.Start, s.End)).ShouldBe([(0, 2000), (2000, 3000), (3000, 4066), (5000, 6000)]);
        cleaned.Sentences.Select(s => s.Timing).ShouldBe([Timing.Exact, Timing.Exact, Timing.Estimated, Timing.Exact]);
        cleaned
            .Changes.Select(c => (c.Kind, c.Before, c.After))
            .ShouldBe([("times", "0–2500 ms", "0–2000 ms"), ("times", "1000–1500 ms", "3000–4066 ms")]);
        cleaned.Report!.Changes["times"].ShouldBe(2);
        cleaned.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Times_stay_when_that_is_asked_for()
    {
        var off = new CleaningOptions { Off = [ChangeKind.Times] };
        var cleaned = TranscriptCleaning.Clean(Overlap, off, CancellationToken.None);
        cleaned.Changes.ShouldBeEmpty();
        cleaned.Sentences.Select(s => s.Start).ShouldBe([0, 2000, 1000, 5000]);
    }

    [Fact]
    public void A_file_whose_cues_overlap_throughout_is_told_of_once_and_left_alone()
    {
        var cues = Enumerable.Range(0, 40).Select(i => Sample.Cue(i * 2000, (i * 2000) + 3900, $"We saw {i} of them."));
        var cleaned = Sample.Clean(Sample.Of([.. cues]));
        cleaned.Changes.ShouldBeEmpty();
        var problem = cleaned.Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("clean.times");
        problem.Severity.ShouldBe(Severity.Info);
        problem.Message.ShouldContain("39 of 40 cues");
    }

    [Fact]
    public void Rolling_captions_overlap_by_design()
    {
        var cleaned = Sample.Clean(Sample.Of([.. new Rolling.Talk(2, 30).Preserved(10)]));
        cleaned.Changes.ShouldNotContain(c => c.Kind == ChangeKind.Times);
        cleaned.Problems.ShouldBeEmpty();
    }
}
