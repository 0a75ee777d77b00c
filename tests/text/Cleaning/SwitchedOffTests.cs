using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;

namespace Tapescript.Text.Tests.Cleaning;

public class SwitchedOffTests
{
    private static readonly Transcript Raw = new()
    {
        Meta = new TranscriptMeta { Title = "CafÃ©" },
        Tracks = [new Track { Language = "en", Cues = [new Cue { Text = "We met at the cafÃ© itâ€™s late." }] }],
    };

    [Fact]
    public void Encoding_that_is_off_leaves_the_text_and_records_nothing()
    {
        var off = new CleaningOptions { Off = [ChangeKind.Encoding] };

        var cleaned = TranscriptCleaning.Clean(Raw, off, CancellationToken.None);

        cleaned.Meta.Title.ShouldBe("CafÃ©");
        cleaned.Sentences.ShouldContain(sentence => sentence.Text.Contains("cafÃ©"));
        cleaned.Changes.ShouldNotContain(change => change.Kind == ChangeKind.Encoding);
    }

    [Fact]
    public void Encoding_is_on_otherwise_and_on_record()
    {
        var cleaned = TranscriptCleaning.Clean(Raw, new CleaningOptions(), CancellationToken.None);

        cleaned.Meta.Title.ShouldBe("Café");
        cleaned.Changes.Count(change => change.Kind == ChangeKind.Encoding).ShouldBe(3);
    }

    [Fact]
    public void A_name_that_is_no_repair_is_refused() =>
        Should
            .Throw<ArgumentException>(() => new CleaningOptions { Off = ["spelling"] })
            .Message.ShouldContain("spelling");

    [Fact]
    public void Options_that_differ_have_another_name()
    {
        var off = new CleaningOptions { Off = [ChangeKind.Encoding, ChangeKind.Encoding] };

        off.Hash().ShouldNotBe(new CleaningOptions().Hash());
        off.Hash().ShouldBe(new CleaningOptions { Off = [ChangeKind.Encoding] }.Hash());
    }
}
