using System.Text;

namespace Tapescript.Services.Tests.TranslateAlign;

/// <summary>Makes of a sentence what could be its translation: Spanish words, one for each; names and numbers stay.</summary>
internal static class PretendSpanish
{
    private static readonly string[] Words =
    [
        .. (
            "que los las del una para pero cuando donde mientras siempre también entonces después porque desde "
            + "mañana habitación canción corazón señorita niños años pequeño montaña cuidadosamente generalmente "
            + "hermanos vecinos maestros aquellos nosotros ustedes preguntas respuestas trabajaban cuadernos "
            + "estábamos teníamos quería decían llegaron volvieron encontraron escribieron hablábamos vivieron ayudaron "
            + "tranquilidad dificultad claridad felicidad sueños otoño español compañero enseñanza año sí más él lo se"
        ).Split(' '),
    ];

    public static string Of(string sentence)
    {
        var answer = new StringBuilder();
        foreach (var word in sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var mark = word.Length > 0 && ".,!?".Contains(word[^1], StringComparison.Ordinal) ? word[^1..] : "";
            answer.Append(answer.Length > 0 ? " " : "").Append(Word(word[..^mark.Length])).Append(mark);
        }

        return answer.ToString();
    }

    private static string Word(string word)
    {
        if (word.Any(char.IsDigit))
            return word;
        var hash = word.Aggregate(17, (sum, c) => ((sum * 31) + c) & 0xFFFFFF);
        // Of some Spanish words the one whose length is nearest, so that lengths go with the source's.
        return Enumerable
            .Range(0, 8)
            .Select(i => Words[(hash + (i * 7)) % Words.Length])
            .MinBy(w => Math.Abs(w.Length - word.Length))!;
    }
}
