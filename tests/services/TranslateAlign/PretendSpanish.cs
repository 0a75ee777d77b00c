using System.Text;

namespace Tapescript.Services.Tests.TranslateAlign;

/// <summary>Makes of a sentence what could be its translation: Spanish words, one for each; names and numbers stay.</summary>
internal static class PretendSpanish
{
    private static readonly string[] Words =
    [
        .. (
            "el la los una unos para pero cuando donde mientras nunca siempre también entonces después antes muy más casi "
            + "río molino puente camino pueblo montaña ciudad ventana puerta mañana tarde noche invierno verano otoño "
            + "hermano hermana abuela vecino maestro niños amigos historia palabra pregunta respuesta trabajo cuaderno "
            + "estaba tenía quería decía llegó salió volvió encontró escribió pensamos hablamos vivieron creció ayudaron "
            + "pequeño grande viejo nuevo hermoso tranquilo difícil claro oscuro entero propio mejor último primero"
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
