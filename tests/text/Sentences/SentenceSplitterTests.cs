using Tapescript.Text.Sentences;

namespace Tapescript.Text.Tests.Sentences;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("We left. They stayed.", 2)]
    [InlineData("Where to? Home!! Good?! Yes.", 4)]
    [InlineData("Ask Dr. Brown or Mrs. Green about it. They know.", 2)]
    [InlineData("Her name is Anna B. Carter. She sings.", 2)]
    [InlineData("Open the book at p. 12 now. Read on.", 2)]
    [InlineData("They met Hall, Field & Co. at nine. It went well.", 2)]
    [InlineData("She works for Hall & Co. It is a good place.", 2)]
    [InlineData("He has lived in the U.S. for ten years.", 1)]
    [InlineData("He lives in the U.S. How about her?", 2)]
    [InlineData("He serves the U.S. Army in Texas.", 1)]
    [InlineData("At 7 a.m. Mr. Lake got up. He came back at 9 P.M. Mr. Lake then slept.", 3)]
    [InlineData("It costs $20.50 today. It was $3.99.", 2)]
    [InlineData("She paints (She studied it for years.) at the old school.", 1)]
    [InlineData("Write to Jo.Hill@mail.example. He answers.", 2)]
    [InlineData("See https://www.example.org/a.b/c.html. It is long.", 2)]
    [InlineData("He looked up, 'It is late.' he said.", 1)]
    [InlineData("He looked up, \"It is late.\" he said.", 1)]
    [InlineData("He looked up, \"It is late.\" Then he went.", 2)]
    [InlineData("She works at Wow! in the north.", 1)]
    [InlineData("It is for you and I. Did you meet Carl I. Stone there?", 2)]
    [InlineData("I meant ... well, not that. . . see what I mean.", 1)]
    [InlineData("I never said so.... He went away.", 2)]
    [InlineData("It weighs 3.5 kilos, i.e. a lot. Fine.", 2)]
    [InlineData("1.) Cut the bread 2.) Toast it", 2)]
    [InlineData("1. Cut the bread. 2. Toast it.", 2)]
    [InlineData("a. Cut the bread b. Toast it c. Eat it", 3)]
    [InlineData("• 9. Cut the bread • 10. Toast it", 2)]
    [InlineData("First block\n\nSecond block", 2)]
    [InlineData("One line\nand its end.", 1)]
    public void English_text_is_cut_where_sentences_end(string text, int count) =>
        SentenceSplitter
            .Split(text, "en")
            .Count.ShouldBe(count, string.Join(" | ", SentenceSplitter.Split(text, "en")));

    [Theory]
    [InlineData("zh", "今天很好。你呢？我也好！", 3)]
    [InlineData("ja", "「行こう。」と彼は言った。雨だ。", 2)]
    [InlineData("de", "Am 3. Oktober war Dr. Berg hier. Es regnete, z.B. am Abend.", 2)]
    [InlineData("fr", "Il est 8 h. du matin. M. Petit dort.", 2)]
    [InlineData("es", "¿Qué hora es? El Sr. Ruiz lo sabe. ¡Vamos!", 3)]
    [InlineData("ru", "Он жил в г. Киров. Потом уехал.", 2)]
    [InlineData("ar", "أين أنت؟ أنا هنا.", 2)]
    [InlineData("hi", "यह घर है। वह बाग है।", 2)]
    [InlineData("ko", "비가 온다. 집에 가자.", 2)]
    public void Other_languages_have_their_own_marks(string language, string text, int count) =>
        SentenceSplitter
            .Split(text, language)
            .Count.ShouldBe(count, string.Join(" | ", SentenceSplitter.Split(text, language)));

    [Fact]
    public void No_character_but_white_space_goes_missing()
    {
        const string text = "Well... \"Is it?\" he said. (No.) 3.5 p.m. 你好。 Mr. X! — end";
        string.Concat(SentenceSplitter.Split(text, null))
            .Replace(" ", "", StringComparison.Ordinal)
            .ShouldBe(text.Replace(" ", "", StringComparison.Ordinal));
    }
}
