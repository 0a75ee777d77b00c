using Tapescript.Text.Chapters;

namespace Tapescript.Text.Tests.Chapters;

public class ChapterTitlesTests
{
    [Fact]
    public void Two_things_are_joined_by_the_and_of_their_language()
    {
        TitleOf(
                "The brake cable and the rusty chain came off first.",
                "A brake cable costs little, and a rusty chain costs more.",
                "I put the rusty chain into oil, and the brake cable into the bin."
            )
            .ShouldBe("Brake cable and rusty chain");
        TitleOf(
                "Im Keller ist das Hefewasser und der Vorteig.",
                "Der Vorteig braucht Hefewasser und Ruhe.",
                "Ohne Vorteig und Hefewasser geht es nicht."
            )
            .ShouldBe("Hefewasser und Vorteig");
    }

    [Fact]
    public void A_word_that_says_what_somebody_does_is_no_title()
    {
        var title = TitleOf(
            "We glaze the bowls on a Monday.",
            "You glaze the outside before you glaze the inside of the bowls.",
            "Nobody wants to glaze the bowls twice, so the bowls dry on a shelf."
        );

        title.ShouldContain("owls");
        title.ShouldNotContain("laze");
    }

    [Fact]
    public void A_word_that_only_stands_before_others_is_no_title_by_itself()
    {
        var title = TitleOf(
            "The nocturnal moths came to the lantern, and so did nocturnal beetles.",
            "A nocturnal bird took the moths, and nocturnal bats took the beetles.",
            "Around the lantern it was quiet then, except for nocturnal frogs."
        );

        title.ShouldNotBe("Nocturnal");
        title.ShouldNotEndWith("nocturnal");
        title.ShouldNotStartWith("Nocturnal and");
    }

    [Fact]
    public void A_title_has_no_preposition_that_leads_nowhere()
    {
        var title = TitleOf(
            "It was written in argument form with vanilla code.",
            "The code is written in argument form with a parser for vanilla code.",
            "What is written in argument form can be read by the parser."
        );

        title.ShouldNotContain(" in ");
        title.ShouldNotContain(" with ");
    }

    [Fact]
    public void Two_things_that_are_never_named_together_are_no_title()
    {
        var title = TitleOf(
            "The brake cable was loose, and the brake cable was old.",
            "I bought a new brake cable in the village.",
            "A rusty chain squeaks.",
            "My rusty chain squeaked for a year, until the rusty chain broke."
        );

        title.ShouldBeOneOf("Brake cable", "Rusty chain");
    }

    [Fact]
    public void One_word_gives_way_to_a_sentence_that_says_more_of_it()
    {
        var title = TitleOf(
            "So moss grows on the north side.",
            "I do not like it much, but moss is soft.",
            "You can pull moss out, and then moss comes back, because moss is patient."
        );

        title.ShouldBe("Moss grows on the north side");
    }

    [Fact]
    public void Initials_with_and_without_full_stops_are_one_word()
    {
        var title = TitleOf(
            "The B.B.C. mast stands on the hill, and the BBC mast is red.",
            "In fog the B.B.C. mast has a lamp.",
            "The BBC mast was painted by my uncle."
        );

        title.ShouldBeOneOf("B.B.C. mast", "BBC mast");
    }

    private static string TitleOf(params string[] sentences) => ChapterFinder.Topics(sentences)[0].Title;
}
