using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Quality;

namespace Tapescript.Text.Tests.Quality;

public class TranslatedShareTests
{
    [Theory]
    [InlineData("1111", "100 % of the words and 100 % of the time; to the end")]
    [InlineData("1100", "50 % of the words and 50 % of the time; stops at 0:20")]
    [InlineData("1001", "50 % of the words and 50 % of the time; to the end")]
    [InlineData("0000", "nothing is translated")]
    public void It_says_how_much_and_where_it_stops(string states, string said) =>
        Say(Document(states), states).ShouldBe("Chinese: " + said);

    [Fact]
    public void A_thousandth_is_not_nothing_and_almost_all_is_not_all()
    {
        var few = "1" + new string('0', 999);
        var many = new string('1', 999) + "0";

        Say(Document(few), few)
            .ShouldBe("Chinese: less than 1 % of the words and less than 1 % of the time; stops at 0:10");
        Say(Document(many), many).ShouldBe("Chinese: 99 % of the words and 99 % of the time; stops at 2:46:30");
    }

    [Fact]
    public void Beads_that_name_sentences_which_are_not_there_count_for_nothing()
    {
        var t = Document("11");
        var stray = new Translation { Language = "zh", Beads = [Bead("99.0"), Bead("")] };

        TranslatedShare.Of(t, stray).Say("Chinese").ShouldBe("Chinese: nothing is translated");
        TranslatedShare
            .Of(t, stray with { Beads = [.. stray.Beads, Bead("0.0")] })
            .Say("Chinese")
            .ShouldBe("Chinese: 50 % of the words and 50 % of the time; stops at 0:10");
    }

    [Fact]
    public void Without_times_nothing_is_said_of_time()
    {
        var t = Document("10");
        t = t with { Sentences = [.. t.Sentences.Select(s => s with { Start = null, End = null })] };

        Say(t, "10").ShouldBe("Chinese: 50 % of the words; stops before the end");
    }

    [Theory]
    [InlineData("Chinese: 62 % of the words and 58 % of the time; stops at 12:34", true)]
    [InlineData("Chinese: 62 % of the words and 58 % of the time; stops at 1:12:34", true)]
    [InlineData("zh-TW: less than 1 % of the words; to the end", true)]
    [InlineData("Translation: nothing is translated", true)]
    [InlineData("Chinese: 62 % of the words and half of the time; stops at 12:34", false)]
    [InlineData("Chinese: 62 % of the words; stops at noon", false)]
    [InlineData("62 % of the words; to the end", false)]
    [InlineData("by Jane", false)]
    [InlineData("", false)]
    public void What_it_says_is_known_again(string text, bool known) =>
        TranslatedShare.IsSaid(text, out _).ShouldBe(known);

    private static string Say(Transcript t, string states) =>
        TranslatedShare
            .Of(
                t,
                new Translation
                {
                    Language = "zh",
                    Beads =
                    [
                        .. states.Select(
                            (c, i) => c == '1' ? Bead($"{i}.0") : Bead($"{i}.0") with { State = BeadState.Untranslated }
                        ),
                    ],
                }
            )
            .Say("Chinese");

    private static Bead Bead(string sentence) =>
        new()
        {
            Sentences = [sentence],
            Text = "面粉",
            State = BeadState.Aligned,
        };

    private static Transcript Document(string states) =>
        new()
        {
            Sentences =
            [
                .. states.Select(
                    (_, i) =>
                        new Sentence
                        {
                            Id = $"{i}.0",
                            Text = "Flour is patient.",
                            Start = i * 10_000,
                            End = (i + 1) * 10_000,
                        }
                ),
            ],
        };
}
