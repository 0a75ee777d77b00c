namespace Tapescript.Text.Sentences;

/// <summary>Words that end sentences in Korean, where grammar puts the end last, and in English none.</summary>
internal static class SoftFinals
{
    private const double Korean = 3.6;
    private const double KoreanAtJoint = 4.4;
    private const double KoreanGoesOn = -1;
    private const double KoreanJoint = 0.8;
    private const int Bieup = 17;
    private const string KoreanAddressed = "여러분";
    private static readonly string[] KoreanNouns = "필요 중요 주요 개요 수요 마다 보다 모두다 바다".Split(' ');
    private static readonly string[] KoreanEnds =
        "요 니다 죠 었다 았다 했다 있다 없다 한다 이다 겠다 된다 같다 졌다 렸다 켰다 간다 온다 봤다 갔다 왔다 거든 잖아".Split(
            ' '
        );
    private static readonly string[] KoreanCasual =
        "었어 았어 했어 있어 없어 같아 맞아 몰라 그래 거야 더라 구나 군 겠어 겠지 었지 았지 했지 되지 할까 을까 볼까 네 됐어 졌어 갔어 왔어 봤어 해 대 래 지 자 야 다".Split(
            ' '
        );
    private static readonly string[] KoreanAsked = "는지 은지 을지 인지 할지 될지 한지 냐고".Split(' ');
    private static readonly string[] KoreanLinks =
        "고 서 면 데 지만 며 려고 도록 은 는 이 가 을 를 에 의 로 와 과 도 만 에서 까지 부터 하고 그리고 그런데 그래서 하지만".Split(
            ' '
        );

    /// <summary>Adds what endings say for a boundary before each word.</summary>
    public static void Add(IReadOnlyList<string> words, string? language, double[] scores)
    {
        Func<IReadOnlyList<string>, int, double>? score = Primary(language) switch
        {
            "ko" => KoreanScore,
            "en" => EnglishScore,
            _ => null,
        };
        for (var i = 1; score is not null && i < scores.Length; i++)
            scores[i] += score(words, i);
    }

    /// <returns>What the end of a caption without marks adds to the odds, where grammar puts the end last.</returns>
    public static double AtJoint(string before, string? language)
    {
        if (Primary(language) != "ko" || before.Length == 0)
            return 0;
        // "-는지" is what somebody knows or asks.
        if (EndsWithAny(before, KoreanAsked))
            return KoreanGoesOn;
        return KoreanScore(before) > 0 ? KoreanJoint
            : before.Length > 1 && EndsWithAny(before, KoreanCasual) ? KoreanAtJoint
            : EndsWithAny(before, KoreanLinks) ? KoreanGoesOn
            : KoreanJoint;
    }

    /// <returns>True for a language whose sentence ends are told by its words so well that short texts are cut, too.</returns>
    public static bool AreTelling(string? language) => Primary(language) is "ko" or "ja" or "zh" or "yue";

    private static string Primary(string? language)
    {
        var dash = language?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        return (dash < 0 ? language ?? "en" : language![..dash]).ToLowerInvariant();
    }

    // "mr" and "dr" stand before names.
    private static double EnglishScore(IReadOnlyList<string> words, int i) =>
        words[i - 1] is "mr" or "mrs" or "dr" or "prof" ? -100 : 0;

    // "안녕하세요 여러분": who is greeted belongs to the greeting.
    private static double KoreanScore(IReadOnlyList<string> words, int i) =>
        words[i] == KoreanAddressed ? 0
        : words[i - 1] == KoreanAddressed && i > 1 ? KoreanScore(words[i - 2])
        : KoreanScore(words[i - 1]);

    private static double KoreanScore(string before)
    {
        if (before.Length < 2 || EndsWithAny(before, KoreanNouns))
            return 0;
        // "-니까" gives a reason, "-ㅂ니까" asks.
        return
            EndsWithAny(before, KoreanEnds)
            || (before.Length > 2 && before.EndsWith("니까", StringComparison.Ordinal) && FinalOf(before[^3]) == Bieup)
            ? Korean
            : 0;
    }

    /// <returns>The number of a syllable's last consonant.</returns>
    private static int FinalOf(char syllable) => syllable is >= '가' and <= '힣' ? (syllable - '가') % 28 : -1;

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
