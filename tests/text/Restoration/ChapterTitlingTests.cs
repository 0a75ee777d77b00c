using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Restoration;

namespace Tapescript.Text.Tests.Restoration;

public sealed class ChapterTitlingTests
{
    private const string Excerpt =
        "The keeper climbed the stairs of the lighthouse every evening. He lit the three lamps and wrote the weather down.";

    [Theory]
    [InlineData("The keeper of the lighthouse", "The keeper of the lighthouse")]
    [InlineData("\"Climbing the Stairs.\"\n", "Climbing the Stairs")]
    [InlineData("**Lighting three lamps**", "Lighting three lamps")]
    public void A_title_in_the_words_of_the_chapter_is_taken(string answer, string title) =>
        ChapterTitling.Check(Excerpt, answer).ShouldBe(title);

    [Theory]
    [InlineData("")]
    [InlineData("Failed to generate title")]
    [InlineData("I'm sorry, but I cannot help with that.")]
    [InlineData("Untitled")]
    [InlineData("Chapter 3")]
    [InlineData("El guardián del faro")]
    [InlineData("灯塔的看守人")]
    [InlineData("Keeper\nlighthouse")]
    [InlineData("The keeper climbed the stairs of the lighthouse every evening and lit the three lamps")]
    [InlineData("<html><head><title>Sign in</title></head></html>")]
    public void Anything_else_is_no_title(string answer) => ChapterTitling.Check(Excerpt, answer).ShouldBeNull();

    [Fact]
    public void Chinese_chapters_have_Chinese_titles()
    {
        ChapterTitling.Check("看守人每天傍晚都爬上灯塔的楼梯。", "灯塔看守人").ShouldBe("灯塔看守人");
        ChapterTitling.Check("看守人每天傍晚都爬上灯塔的楼梯。", "The lighthouse keeper").ShouldBeNull();
    }

    [Fact]
    public void The_publishers_titles_stay_and_no_two_chapters_have_one()
    {
        var document = new Transcript
        {
            Chapters =
            [
                new Chapter { Title = "Intro", Origin = ChapterOrigin.Publisher },
                new Chapter
                {
                    Title = "Stairs",
                    Origin = ChapterOrigin.Inferred,
                    First = 0,
                },
                new Chapter
                {
                    Title = "Lamps",
                    Origin = ChapterOrigin.Inferred,
                    First = 1,
                },
            ],
        };
        var titles = new Dictionary<int, string>
        {
            [0] = "Other",
            [1] = "The stairs",
            [2] = "The stairs",
        };
        var named = ChapterTitling.Apply(document, titles).Chapters;
        named.Select(c => c.Title).ShouldBe(["Intro", "The stairs", "Lamps"]);
        named[1].Origin.ShouldBe(ChapterOrigin.Model);
        named[2].Origin.ShouldBe(ChapterOrigin.Inferred);
    }
}
