using Tapescript.Text.Languages;

namespace Tapescript.Text.Tests.Languages;

public class LanguageDetectionTests
{
    [Theory]
    [InlineData("en", "We walked to the harbour and there was nobody, so we waited for the boat.")]
    [InlineData("es", "Fuimos al puerto y no había nadie, así que esperamos el barco con los niños.")]
    [InlineData("es", "Hola a todos y bienvenidos. Hoy vamos a hablar del café. ¿Sabéis de dónde viene?")]
    [InlineData("nl", "We liepen naar de haven en er was niemand, dus wachtten we op de boot.")]
    [InlineData("fr", "Nous sommes allés au port et il n'y avait personne, alors on est restés dans la rue.")]
    [InlineData("de", "Wir gingen zum Hafen und es war niemand da, also haben wir auf das Schiff gewartet.")]
    [InlineData("it", "Siamo andati al porto e non c'era nessuno, quindi abbiamo aspettato la nave per un'ora.")]
    [InlineData("pt", "Fomos ao porto e não havia ninguém, então esperamos o barco com as crianças.")]
    [InlineData("ru", "Мы пошли в порт, но там никого не было, и мы ждали корабль.")]
    [InlineData("uk", "Ми пішли в порт, але там нікого не було, і ми чекали на корабель.")]
    [InlineData("ar", "ذهبنا إلى الميناء ولم يكن هناك أحد.")]
    [InlineData("hi", "हम बंदरगाह गए और वहाँ कोई नहीं था।")]
    [InlineData("zh", "我们去了港口，那里没有人，所以 John Smith 在等船。")]
    [InlineData("ja", "港へ行きましたが、誰もいませんでした。")]
    [InlineData("ko", "우리는 항구에 갔지만 아무도 없었다.")]
    public void A_sentence_is_enough_to_tell(string language, string text) =>
        LanguageDetection.Detect(text).ShouldBe(language);

    [Theory]
    [InlineData("")]
    [InlineData("12:30 — 45")]
    [InlineData("Xqz")]
    public void What_says_nothing_has_no_language(string text) => LanguageDetection.Detect(text).ShouldBeNull();

    /// <summary>Sentences of five words in 34 languages; most of them are told.</summary>
    [Fact]
    public void Short_sentences_are_told_in_many_languages()
    {
        var wrong = new List<string>();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Languages", "short-sentences.txt"));
        foreach (var line in lines)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            if (LanguageDetection.Detect(line[(space + 1)..]) != line[..space])
                wrong.Add(line);
        }

        wrong.Count.ShouldBeLessThanOrEqualTo(lines.Length * 11 / 100, string.Join('\n', wrong));
    }
}
