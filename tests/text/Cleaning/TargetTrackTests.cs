using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Alignment;
using Tapescript.Text.Cleaning;

namespace Tapescript.Text.Tests.Cleaning;

public class TargetTrackTests
{
    [Fact]
    public void Sounds_and_speaker_marks_of_a_translation_are_no_text()
    {
        var aligned = Align(
            ["Good evening.", ">> Welcome.", "The sea is calm."],
            ["[音乐] 晚上好。", ">> 欢迎。", "海很>>平静。"]
        );

        Texts(aligned).ShouldBe(["晚上好。", "欢迎。", "海很平静。"]);
        aligned.Events.ShouldHaveSingleItem().Track.ShouldBe(1);
        aligned.Events[0].Start.ShouldBe(0);
        aligned.Changes.Count(c => c.Track == 1 && c.Kind == ChangeKind.Mark).ShouldBe(2);
    }

    [Fact]
    public void Misread_text_of_a_translation_is_repaired_on_record()
    {
        var aligned = Align(["Good evening.", "The coffee is hot."], ["Buenas noches.", "El cafÃ© estÃ¡ caliente."]);

        Texts(aligned).ShouldBe(["Buenas noches.", "El café está caliente."]);
        aligned.Changes.Count(c => c.Track == 1 && c.Kind == ChangeKind.Encoding).ShouldBe(2);
    }

    [Fact]
    public void A_loop_in_a_recognisers_second_track_collapses()
    {
        var loop = string.Join(' ', Enumerable.Repeat("sí", 12));
        var aligned = Align(["Good evening.", "Yes."], ["Buenas noches.", loop]);

        string.Join(' ', Texts(aligned)).Trim().ShouldBe("Buenas noches. sí");
    }

    [Fact]
    public void Times_of_a_translation_that_run_backward_are_repaired_on_record_and_paired_by()
    {
        var imported = Sample.Lines([.. Enumerable.Range(0, 20).Select(i => $"This is line {i}.")]);
        var cues = Enumerable
            .Range(0, 20)
            .Select(i => Sample.Cue(i * 1000, (i * 1000) + 1000, $"Línea {i}."))
            .ToArray();
        cues[9] = Sample.Cue(90_000, 91_000, "Línea 9.");
        var cleaned = Sample.Clean(
            imported with
            {
                Tracks = [imported.Tracks[0], new Track { Language = "es", Cues = cues }],
            }
        );

        var change = cleaned.Changes.ShouldHaveSingleItem();
        (change.Kind, change.Track, change.Spans[0].Cue).ShouldBe((ChangeKind.Times, 1, 9));
        change.Before.ShouldBe("90000–91000 ms");
        cleaned.Tracks[1].Cues[9].Start.ShouldBe(90_000);
        Tapescript.Text.Times.RepairedTimes.Of(cleaned, 1)[9].Start!.Value.ShouldBeInRange(8000, 10_000);
        Texts(TranslationAlignment.Align(cleaned, CancellationToken.None))
            .ShouldBe(Enumerable.Range(0, 20).Select(i => $"Línea {i}."));
    }

    [Fact]
    public void Times_of_a_translation_stay_when_their_repair_is_switched_off()
    {
        var imported = Sample.Lines("One line.", "Two lines.");
        var cues = new[] { Sample.Cue(5000, 6000, "Uno."), Sample.Cue(1000, 2000, "Dos.") };
        imported = imported with { Tracks = [imported.Tracks[0], new Track { Language = "es", Cues = cues }] };

        TranscriptCleaning
            .Clean(imported, new CleaningOptions { Off = [ChangeKind.Times] }, CancellationToken.None)
            .Changes.ShouldBeEmpty();
    }

    private static IEnumerable<string?> Texts(Transcript aligned) =>
        aligned.Translations.ShouldHaveSingleItem().Beads.Select(b => b.Text);

    private static Transcript Align(string[] source, string[] target)
    {
        var imported = Sample.Lines(source);
        var cues = target.Select((text, i) => Sample.Cue(null, null, text) with { Pair = i }).ToList();
        imported = imported with
        {
            Tracks = [imported.Tracks[0], new Track { Origin = TrackOrigin.Machine, Cues = cues }],
        };
        var aligned = TranslationAlignment.Align(Sample.Clean(imported), CancellationToken.None);
        TranscriptInvariant.Check(aligned).ShouldBeEmpty();
        return aligned;
    }
}
