using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Diff;
using Tapescript.Text.Tests.Cleaning;

namespace Tapescript.Text.Tests.Diff;

public class TranscriptDiffTests
{
    [Fact]
    public void The_raw_side_of_every_track_is_its_text_as_it_was_read()
    {
        var document = Cleaned(">> Buenas  noches.", "El cafÃ© estÃ¡ [Música] caliente.");
        for (var track = 0; track < 2; track++)
        {
            var rows = TranscriptDiff.Of(document, track);
            rows.Select(r => string.Concat(r.Raw.Select(x => x.Text)))
                .ShouldBe(document.Tracks[track].Cues.Select(c => c.Text));
        }
    }

    [Fact]
    public void A_translation_shows_what_is_left_of_it_and_what_was_replaced()
    {
        var rows = TranscriptDiff.Of(Cleaned(">> Buenas noches.", "El cafÃ© está caliente."), 1);

        rows[0].Clean.ShouldBe([new DiffRun("Buenas noches.", DiffMark.Same)]);
        rows[0].Kinds.ShouldBe([ChangeKind.Mark]);
        rows[1]
            .Clean.ShouldBe([
                new DiffRun("El caf", DiffMark.Same),
                new DiffRun("é", DiffMark.Inferred),
                new DiffRun(" está caliente.", DiffMark.Same),
            ]);
    }

    [Fact]
    public void Repaired_times_are_shown_and_count_as_a_change()
    {
        var cues = Enumerable.Range(0, 20).Select(i => Sample.Cue(i * 2000, (i * 2000) + 1900, $"Line {i}.")).ToArray();
        cues[7] = Sample.Cue(14_000, 13_000, "Line 7.");

        var row = TranscriptDiff.Of(Sample.Clean(Sample.Of(cues)))[7];

        row.Times.ShouldNotBeNull().ShouldStartWith("14000–13000 ms → 14000–");
        row.Changed.ShouldBeTrue();
    }

    [Fact]
    public void A_track_that_is_not_there_has_no_rows() =>
        TranscriptDiff.Of(Cleaned("Buenas noches.", "Adiós."), 2).ShouldBeEmpty();

    private static Transcript Cleaned(params string[] translation)
    {
        var imported = Sample.Lines("Good evening.", "The coffee is hot.");
        var cues = translation.Select((text, i) => Sample.Cue(i * 1000, (i * 1000) + 1000, text)).ToList();
        return Sample.Clean(
            imported with
            {
                Tracks = [imported.Tracks[0], new Track { Language = "es", Cues = cues }],
            }
        );
    }
}
