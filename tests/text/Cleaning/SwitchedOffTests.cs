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
    public void The_names_that_there_are_are_told() =>
        Should
            .Throw<ArgumentException>(() => new CleaningOptions { Off = ["spelling"] })
            .Message.ShouldContain("rolling, events, mark, loop, stock");

    public static TheoryData<string, string[]> Faults =>
        new()
        {
            { ChangeKind.Mark, [">> Good evening.", "Come in."] },
            { ChangeKind.Loop, ["We went in.", "no no no no no no no no no", "Then we left."] },
            { ChangeKind.FalseStop, ["This is one of.", "the oldest houses here.", "It has no roof."] },
            {
                ChangeKind.OpenEnd,
                ["We came for the boats,", ">> Nobody sails today.", "The wind is wrong, they say."]
            },
            { ChangeKind.SplitNumber, ["The mill had 1,", "000 bags in it."] },
            { ChangeKind.Hyphen, ["The international, the inter-", "national fair was here."] },
            { ChangeKind.Encoding, ["We met at the cafÃ© and left.", "Then it rained."] },
            { ChangeKind.Censor, ["you know that is a  bad cook and it drives me mad every day of the week I say"] },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_repair_is_made_on_record_and_not_when_it_is_off(string name, string[] lines)
    {
        var imported = Sample.Lines(lines);
        Sample.Clean(imported).Changes.ShouldContain(c => c.Kind == name);
        var off = TranscriptCleaning.Clean(imported, new CleaningOptions { Off = [name] }, CancellationToken.None);
        off.Changes.ShouldNotContain(c => c.Kind == name);
        TranscriptInvariant.Check(off).ShouldBeEmpty();
        off.Report!.WordsLost.ShouldBe(0);
    }

    [Fact]
    public void Sounds_and_rolling_copies_stay_when_that_is_asked_for()
    {
        var off = new CleaningOptions { Off = [CleaningOptions.Rolling, CleaningOptions.Events] };
        var imported = Sample.Of([.. new Rolling.Talk(2, 30).Concatenated(), Sample.Cue(900_000, 901_000, "[Music]")]);
        var cleaned = TranscriptCleaning.Clean(imported, off, CancellationToken.None);
        cleaned.Changes.ShouldNotContain(c => c.Kind == ChangeKind.Carry || c.Kind == ChangeKind.Hold);
        cleaned.Events.ShouldBeEmpty();
        TranscriptInvariant.Check(cleaned).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("quotes", "He said “yes” to me.", "He said \"yes\" to me.")]
    [InlineData("ligatures", "A ﬁne oﬃce.", "A fine office.")]
    [InlineData("width", "Ｗｅ met a ｶﾞ here.", "We met a ガ here.")]
    [InlineData("entities", "Salt &amp; pepper.", "Salt & pepper.")]
    [InlineData("controls", "A \u001b[31mred\u001b[0m door.", "A red door.")]
    public void What_is_asked_for_besides_is_done_on_record(string name, string raw, string sentence)
    {
        var also = new CleaningOptions { Also = [name] };
        var cleaned = TranscriptCleaning.Clean(Sample.Lines(raw), also, CancellationToken.None);
        Sample.Texts(cleaned).ShouldBe([sentence]);
        cleaned.Changes.ShouldNotBeEmpty();
        cleaned.Changes.ShouldAllBe(c => c.Kind == name);
        TranscriptInvariant.Check(cleaned).ShouldBeEmpty();
        Sample.Texts(Sample.Clean(Sample.Lines(raw))).ShouldNotBe([sentence]);
    }

    [Fact]
    public void Options_that_differ_have_another_name()
    {
        var off = new CleaningOptions { Off = [ChangeKind.Encoding, ChangeKind.Encoding] };

        off.Hash().ShouldNotBe(new CleaningOptions().Hash());
        off.Hash().ShouldBe(new CleaningOptions { Off = [ChangeKind.Encoding] }.Hash());
    }
}
