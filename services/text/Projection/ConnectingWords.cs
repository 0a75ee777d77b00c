namespace Tapescript.Text.Projection;

/// <summary>Words before which a clause or a phrase begins, in the languages that subtitles are mostly read in.</summary>
internal static class ConnectingWords
{
    private static readonly HashSet<string> Clauses = Set(
        """
        and but or because so that which who when while if although though until unless where than
        y e o u pero sino porque que cuando mientras si aunque donde hasta como
        et ou mais car parce que qui quand si lorsque puisque dont où donc
        und oder aber weil dass wenn als obwohl damit sondern denn ob bis
        ma perché che quando se mentre anche dove però quindi
        mas quando enquanto embora onde pois porém
        en maar of omdat dat wanneer als terwijl want dus
        и но или что чтобы когда если потому хотя где пока а который которая которые
        і або але що щоб коли якщо бо
        i ale albo lub bo że żeby kiedy jeśli gdy który która które
        a ale nebo protože že když aby
        och eller men för att när om som eftersom
        og eller men fordi når hvis som
        ve ama veya çünkü
        dan tetapi atau karena bahwa ketika jika yang
        và nhưng hoặc vì rằng khi nếu
        """
    );

    private static readonly HashSet<string> Phrases = Set(
        """
        of in to for with from by at on about into over after before between without through
        de a en con para por sobre sin entre desde hacia del al
        à dans pour avec par sur sans entre chez vers du des au aux
        von mit für in auf aus bei nach über ohne zwischen zu vor
        di da per su tra fra con nel nella della dello
        do da no na em com sem pelo pela
        van met voor uit bij naar over zonder tussen
        в на с к по из от для о без у за до через
        """
    );

    /// <summary>After these Han characters a phrase mostly ends.</summary>
    private const string Particles = "的了着過过吗嗎呢吧啊地得";

    private static readonly string[] HanClauses =
    [
        "但",
        "而",
        "因为",
        "因為",
        "所以",
        "如果",
        "虽然",
        "雖然",
        "并且",
        "並且",
        "或者",
        "以及",
        "然后",
        "然後",
        "当",
        "當",
        "因此",
        "不过",
        "不過",
        "那么",
        "那麼",
        "即使",
        "除非",
        "直到",
    ];

    public static bool BeginsClause(string word) => Clauses.Contains(word);

    public static bool BeginsPhrase(string word) => Phrases.Contains(word);

    public static bool EndsPhrase(char han) => Particles.Contains(han, StringComparison.Ordinal);

    /// <summary>Whether a clause begins at this place of a text in Chinese.</summary>
    public static bool BeginsHanClause(ReadOnlySpan<char> text)
    {
        foreach (var word in HanClauses)
            if (text.StartsWith(word))
                return true;
        return false;
    }

    private static HashSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
