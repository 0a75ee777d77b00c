using Tapescript.Contracts.Api;

namespace Tapescript.Contracts.Tests.Api;

public sealed class TranslationWordsTests
{
    [Fact]
    public void How_far_it_is_names_the_language_in_the_words_of_whoever_shows_it()
    {
        var progress = new SentenceProgress
        {
            Language = "es",
            Done = 412,
            Total = 1200,
        };

        TranslationWords.Of(progress).ShouldBe("412 of 1,200 sentences into es");
        TranslationWords.Of(progress, "Spanish").ShouldBe("412 of 1,200 sentences into Spanish");
    }

    [Fact]
    public void What_became_of_it_says_each_state_that_occurs_and_why_sentences_are_left()
    {
        var figures = new TranslationFigures
        {
            Translated = 1184,
            Aligned = 12,
            Untranslated =
            [
                new UntranslatedFigures { Reason = "same-as-source", Sentences = 3 },
                new UntranslatedFigures { Reason = "bad-length", Sentences = 1 },
            ],
        };

        TranslationWords
            .Of(figures)
            .ShouldBe("1,200 sentences, 1,184 translated, 12 aligned, 4 untranslated (3 same as source, 1 bad length)");
        TranslationWords.Of(new TranslationFigures { Edited = 1 }).ShouldBe("1 sentence, 1 edited");
        TranslationWords.Of(new TranslationFigures()).ShouldBe("", "of a run from before sentences were counted");
    }

    [Fact]
    public void What_became_of_a_glossary_says_where_it_was_used_and_which_terms_were_not()
    {
        var use = new GlossaryUse
        {
            Occurring = 1014,
            Honoured = 1012,
            Missed = ["paper → artículo (2 times)"],
        };

        TranslationWords.Of(use).ShouldBe("used in 1,012 of 1,014 places; not used: paper → artículo (2 times)");
        TranslationWords.Of(use with { Missed = [] }).ShouldBe("used in 1,012 of 1,014 places");
        TranslationWords.Of(new GlossaryUse()).ShouldBe("none of its terms occurs");
    }
}
