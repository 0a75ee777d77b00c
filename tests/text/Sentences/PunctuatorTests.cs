using FsCheck;
using FsCheck.Fluent;
using Tapescript.Text.Sentences;
using Tapescript.Text.Tests.Speech;

namespace Tapescript.Text.Tests.Sentences;

public class PunctuatorTests
{
    [Theory]
    [InlineData("what is your name i think we met on monday", "What is your name? I think we met on Monday.")]
    [InlineData("we moved to new york in april", "We moved to New York in April.")]
    [InlineData("i'm sure that the api is written in javascript", "I'm sure that the API is written in JavaScript.")]
    [InlineData("iphone users like it", "iPhone users like it.")]
    public void Capitals_and_marks_are_inferred(string text, string punctuated) =>
        Punctuator.Punctuate(text, "en").ShouldBe(punctuated);

    [Theory]
    [InlineData("es", "cómo se llama este pueblo", "¿Cómo se llama este pueblo?")]
    [InlineData("es", "y por qué no funciona", "¿Y por qué no funciona?")]
    [InlineData("es", "qué podemos hacer hoy", "¿Qué podemos hacer hoy?")]
    [InlineData("es", "qué bonito es este pueblo", "Qué bonito es este pueblo.")]
    [InlineData("es", "cuando llueve me quedo en casa", "Cuando llueve me quedo en casa.")]
    [InlineData("it", "quali sono i treni per il mare", "Quali sono i treni per il mare?")]
    [InlineData("it", "come mai non siete venuti", "Come mai non siete venuti?")]
    [InlineData("it", "come al solito piove", "Come al solito piove.")]
    [InlineData("pt", "por que o barco não saiu", "Por que o barco não saiu?")]
    [InlineData("pt", "o que é isso na praia", "O que é isso na praia?")]
    [InlineData("pt", "o que eu quero é dormir", "O que eu quero é dormir.")]
    [InlineData("de", "wisst ihr wo das Boot liegt", "Wisst ihr wo das Boot liegt?")]
    [InlineData("fr", "mais pourquoi le bateau reste ici", "Mais pourquoi le bateau reste ici?")]
    public void Questions_are_asked_as_their_language_does(string language, string text, string punctuated)
    {
        var once = Punctuator.Punctuate(text, language);
        once.ShouldBe(punctuated);
        Punctuator.Punctuate(once, language).ShouldBe(once);
    }

    [Theory]
    [InlineData("This is fine. And so is this.")]
    [InlineData("今天很好。")]
    [InlineData("")]
    [InlineData(" … ")]
    public void Punctuated_text_comes_back_as_it_is(string text) => Punctuator.Punctuate(text, null).ShouldBe(text);

    [Fact]
    public void Words_out_are_words_in_and_twice_is_once()
    {
        foreach (var speech in SpeechText.In("Held"))
        {
            var bare = string.Join(' ', speech.Words);

            var once = Punctuator.Punctuate(bare, null);

            Punctuator.IsClean(once).ShouldBeTrue();
            Punctuator.Punctuate(once, null).ShouldBe(once);
            Letters(once).ShouldBe(Letters(bare));
        }
    }

    [Fact]
    public void Whatever_the_text_its_letters_stay_and_twice_is_once() =>
        Prop.ForAll(
                Arb.From(
                    Gen.ListOf(
                        Gen.Elements(
                            "so",
                            "i",
                            "new",
                            "york",
                            ".",
                            ",",
                            "\n",
                            "你好",
                            "3.5",
                            "??",
                            "ärger",
                            "iphone",
                            "😀",
                            "(",
                            "-"
                        )
                    )
                ),
                parts =>
                {
                    var text = string.Join(' ', parts);
                    var once = Punctuator.Punctuate(text, null);
                    Letters(once).ShouldBe(Letters(text));
                    Punctuator.Punctuate(once, null).ShouldBe(once);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
