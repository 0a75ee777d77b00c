using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Tests.Cleaning;

/// <summary>What a cut between two cues or two lines did to words and numbers.</summary>
public class SeamTests
{
    [Theory]
    [InlineData("The mill had 1,", "000 bags in it.", "The mill had 1,000 bags in it.")]
    [InlineData("We spent 12,", "500 on it.", "We spent 12,500 on it.")]
    [InlineData("It is called XYZ 4.", "2 and it is slow.", "It is called XYZ 4.2 and it is slow.")]
    [InlineData("It weighs 3", ".5 kilos.", "It weighs 3.5 kilos.")]
    [InlineData("The bus left at 10:", "45 this morning.", "The bus left at 10:45 this morning.")]
    [InlineData("Die Stadt hat 10.", "000 Häuser.", "Die Stadt hat 10.000 Häuser.")]
    public void A_number_that_was_cut_is_one_again(string first, string second, string sentence)
    {
        var cleaned = Sample.Clean(Sample.Lines(first, second));
        Sample.Texts(cleaned).ShouldBe([sentence]);
        cleaned.Changes.ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.SplitNumber);
    }

    [Theory]
    [InlineData("They came home in 2014.", "10 years later it burned.")]
    [InlineData("There were 3,", "4 at most.")]
    [InlineData("It was year 1.", "5 more came.")]
    public void Two_numbers_stay_two(string first, string second) =>
        Sample.Clean(Sample.Lines(first, second)).Changes.ShouldBeEmpty();

    [Fact]
    public void A_word_that_was_cut_at_the_end_of_a_line_is_one_again()
    {
        var document = Sample.Of(
            TrackOrigin.Document,
            [
                Sample.Cue(0, 4000, "The inter-", "national fair was well-"),
                Sample.Cue(4000, 8000, "known, a well-known fair."),
            ]
        );
        var cleaned = Sample.Clean(document);
        Sample.Texts(cleaned).ShouldBe(["The international fair was well-known, a well-known fair."]);
        cleaned.Changes.Select(c => c.Kind).Order().ShouldBe([ChangeKind.Hyphen, ChangeKind.SplitWord]);
    }

    [Theory]
    [InlineData("I was go-", "going home.")]
    [InlineData("He came in 1-", "one day.")]
    [InlineData("Wait -", "what is that?")]
    public void What_somebody_broke_off_stays(string first, string second) =>
        Sample
            .Clean(Sample.Of(TrackOrigin.Document, Sample.Lines(first, second).Tracks[0].Cues))
            .Changes.ShouldBeEmpty();
}
