using FsCheck;
using FsCheck.Fluent;

namespace Tapescript.Text.Tests.Sentences;

/// <summary>Odd texts of several scripts, made of words, marks and white space in any order.</summary>
internal static class CleanText
{
    private static readonly string[] Scripts =
    [
        "so I met Dr. Lake on Monday and she said e.g. \"we go\" at 7 a.m. i.e. soon U.S. Army No. 5 J. R. Hill Yahoo! end.Next 3.5 (well) 1. 2. a. b. 1) 2) • one • two [3]",
        "am 3. Oktober z. B. der Hund „gut“ »nein« usw. Dr. Berg ca. 5 und so",
        "¿Sí? ¡Hola! el Sr. Ruiz pues y no EE. UU. etc. «ya»",
        "Il est M. Petit à 8 h. « oui » l'Ing. donc et",
        "я живу в г. Киров и т. д. «да» но это",
        "أين أنت؟ سؤال وجواب: ماذا قال هنا، نعم.",
        "यह घर है। वह बाग और डॉ. राम",
        "你好 今天很好。 我们走吧 「行こう。」と 言った です ます 《走！》 （好。） 吗 ，",
        "비가 온다. 집에 가자 \"네.\" 그리고 필요해요",
        "Τι είναι; Ναι. Ի՞նչ է: օր",
    ];
    private static readonly string[] Marks =
    [
        .. ". ... ? ! ?! … 。 ！ ？ , ; : - – \" “ ” ' ( ) [ ] » « ׃ ۔ 。」 😀".Split(' '),
    ];
    private static readonly string[] Blank = [" ", " ", " ", " ", "", "\n", "\n\n", "\r\n", "　", "\u00a0", "\u2028"];

    public static readonly Gen<string> Any =
        from script in Gen.Elements(Scripts)
        from other in Gen.Elements(Scripts)
        from parts in Gen.ListOf(
            Gen.Frequency(
                (6, Gen.Elements(script.Split(' '))),
                (1, Gen.Elements(other.Split(' '))),
                (2, Gen.Elements(Marks))
            )
        )
        from blanks in Gen.ListOf(Gen.Elements(Blank), parts.Count)
        select string.Concat(parts.Zip(blanks, (part, blank) => part + blank));

    /// <summary>Texts of hundreds of words.</summary>
    public static readonly Gen<string> Long =
        from text in Any
        from more in Any
        from times in Gen.Choose(1, 12)
        select string.Concat(Enumerable.Repeat(text + " " + more + " ", times));

    public static readonly Gen<string?> Language = Gen.Elements<string?>(
        null,
        null,
        "en",
        "de",
        "fr",
        "es",
        "it",
        "pt",
        "ja",
        "zh",
        "ko",
        "ar",
        "hi",
        "ru",
        "xx"
    );

    public static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
