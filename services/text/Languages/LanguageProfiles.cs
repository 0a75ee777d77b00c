namespace Tapescript.Text.Languages;

/// <summary>The commonest words of languages in Latin script, and letters that tell them apart.</summary>
internal static class LanguageProfiles
{
    private static readonly (string Language, HashSet<string> Words, string Letters, string[] Endings)[] All =
    [
        Of(
            "en",
            "the and of to is that it was for you with this are have be not they from what there we about which would their been has will who your can just so my out like an",
            "",
            "ing tion ght ould ly"
        ),
        Of(
            "es",
            "el los las que y en es por un una con para del se está como pero más muy este esta son lo hay también porque cuando ya nos su al yo todo eso fue qué bien",
            "ñ¿¡",
            "ción mente ando iendo dad"
        ),
        Of(
            "fr",
            "le les des et est que dans un une pour pas vous nous qui sur avec plus ce cette il elle sont mais c'est du au ne je on ça être fait comme aussi très j'ai",
            "çœêèùâî",
            "tion ment ais eux aient"
        ),
        Of(
            "de",
            "der die das und ist nicht ich sie es ein eine den von mit zu auf dem für sich wir auch wie aber war sind im so dass hat was man noch nur wenn oder haben werden",
            "ßäöü",
            "ung keit lich chen isch"
        ),
        Of(
            "it",
            "il gli della che di è un una per non sono con del le nel anche più questo questa come ma ha si lo alla dei delle perché molto quando essere io abbiamo cosa noi",
            "ìò",
            "zione mente ando ità endo"
        ),
        Of(
            "pt",
            "o os que e de um uma não do da em para com é são mas por mais ao se no na dos das isso você como muito também foi ele ela nós está então quando já eu pra",
            "ãõç",
            "ção mente ando ões dade"
        ),
        Of(
            "nl",
            "de het een en van is dat niet ik je zijn voor met op te hij die er maar om ook dan wat naar wij hebben aan was als bij nog deze wel",
            "",
            "lijk heid ijk"
        ),
    ];

    /// <returns>The language that the words fit best; null when none does clearly.</returns>
    public static string? Best(IReadOnlyList<string> words)
    {
        string? best = null;
        double most = 0,
            second = 0;
        foreach (var profile in All)
        {
            var score = Score(profile.Words, profile.Letters, profile.Endings, words);
            if (score > most)
                (best, second, most) = (profile.Language, most, score);
            else if (score > second)
                second = score;
        }

        var share = most / Math.Max(1, words.Count);
        return most >= 1.5 && most > second * 1.1 && share >= 0.08 ? best : null;
    }

    private static double Score(HashSet<string> common, string letters, string[] endings, IReadOnlyList<string> words)
    {
        double score = 0;
        foreach (var word in words)
        {
            if (common.Contains(word))
                score += 1;
            else if (word.AsSpan().IndexOfAny(letters) >= 0)
                score += 0.5;
            else if (word.Length > 4 && endings.Any(e => word.EndsWith(e, StringComparison.Ordinal)))
                score += 0.25;
        }

        return score;
    }

    private static (string, HashSet<string>, string, string[]) Of(
        string language,
        string words,
        string letters,
        string endings
    ) => (language, new HashSet<string>(words.Split(' '), StringComparer.Ordinal), letters, endings.Split(' '));
}
