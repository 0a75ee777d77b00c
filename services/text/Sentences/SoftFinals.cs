namespace Tapescript.Text.Sentences;

/// <summary>Words and syllables that end sentences in Korean, Japanese and Chinese, where grammar puts the end last.</summary>
internal static class SoftFinals
{
    private const double Korean = 3.6;
    private const double Written = 7.5;
    private const int Reach = 6;

    // What goes on after a polite ending: but, because, when, a quotation, another particle.
    private const string JapaneseGoesOn = "がけかのしとねよなたてんはもをにでりら";
    private const string ChineseOpens = "我你他她它这那所但然因不";
    private static readonly string[] JapaneseEnds =
    [
        .. from stem in "です ます ました ません でした ましょう ください でしょう".Split(' ')
        from particle in (string[])["", "ね", "よ", "か", "よね"]
        select stem + particle,
    ];
    private static readonly string[] KoreanNouns = "필요 중요 주요 개요 수요 마다 보다 모두다".Split(' ');
    private static readonly string[] KoreanEnds =
        "요 니다 죠 었다 았다 했다 있다 없다 한다 이다 습니까 입니까 합니까".Split(' ');

    /// <summary>Adds what endings say for a boundary before each word.</summary>
    public static void Add(IReadOnlyList<string> words, string? language, double[] scores)
    {
        Func<IReadOnlyList<string>, int, double>? score = Primary(language) switch
        {
            "ko" => KoreanScore,
            "ja" => JapaneseScore,
            "zh" or "yue" => ChineseScore,
            "en" => EnglishScore,
            _ => null,
        };
        for (var i = 1; score is not null && i < scores.Length; i++)
            scores[i] += score(words, i);
    }

    /// <returns>True when a sentence of one of these languages asks something.</returns>
    public static bool Asks(string text) =>
        text[^1] is '吗' or '嗎'
        || EndsWithAny(text, "ですか", "ますか", "ませんか", "でしたか", "ましたか", "でしょうか", "ましょうか")
        || EndsWithAny(text, "까요", "나요", "습니까", "입니까", "합니까");

    private static string Primary(string? language)
    {
        var dash = language?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        return (dash < 0 ? language ?? "en" : language![..dash]).ToLowerInvariant();
    }

    // "mr" and "dr" stand before names.
    private static double EnglishScore(IReadOnlyList<string> words, int i) =>
        words[i - 1] is "mr" or "mrs" or "dr" or "prof" ? -100 : 0;

    private static double KoreanScore(IReadOnlyList<string> words, int i)
    {
        var before = words[i - 1];
        return before.Length > 1 && EndsWithAny(before, KoreanEnds) && !EndsWithAny(before, KoreanNouns) ? Korean : 0;
    }

    private static double JapaneseScore(IReadOnlyList<string> words, int i)
    {
        if (
            words[i].Length == 0
            || words[i - 1].Length == 0
            || JapaneseGoesOn.Contains(words[i][0], StringComparison.Ordinal)
        )
            return 0;
        var before = string.Concat(words.Skip(Math.Max(0, i - Reach)).Take(Math.Min(i, Reach)));
        return EndsWithAny(before, JapaneseEnds) ? Written : 0;
    }

    private static double ChineseScore(IReadOnlyList<string> words, int i) =>
        words[i - 1] switch
        {
            "吗" or "嗎" => Written,
            "吧" or "呢" => words[i] is "的" or "了" ? 0 : Written - 1,
            "了" => words[i].Length > 0 && ChineseOpens.Contains(words[i][0], StringComparison.Ordinal)
                ? Written - 2
                : 0,
            _ => 0,
        };

    private static bool EndsWithAny(string text, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
