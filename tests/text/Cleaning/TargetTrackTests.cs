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
