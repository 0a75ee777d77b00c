namespace Tapescript.Text.Sentences;

/// <summary>Words that open sentences in speech, and words that end none, for languages without a model.</summary>
internal sealed class SoftOpeners
{
    private const string Tables = """
        de open und aber also ja nein dann jetzt ich wir er sie es das so weil denn deshalb genau okay ok na natürlich heute hier da
        de last der die das ein eine einen einem einer mein meine dein sein ihre unser zu von mit in an auf für bei nach über unter und oder aber dass weil wenn ob nicht sehr ganz ich wir er sie ist sind war haben hat im am zum zur beim vom den dem des
        fr open et mais donc alors je on nous il elle ils elles c'est ça voilà bon oui non puis après ensuite maintenant bonjour merci parce
        fr last le la les un une des du de à au aux en dans sur pour par avec sans et ou mais que qui je tu il elle on nous vous ils ne mon ma mes ton ta son sa ses notre votre leur ce cette ces très plus est sont était a ont
        es open y pero entonces bueno pues yo nosotros él ella ellos esto eso es así sí no ahora luego después también hola gracias porque
        es last el la los las un una unos unas de del a al en con por para sin y o pero que mi tu su mis tus sus muy más es son era fue ha han hay no lo le se me te nos este esta
        it open e ma quindi allora io noi lui lei loro questo è sì no poi adesso ora ciao grazie perché però insomma
        it last il lo la i gli le un uno una di del della a al alla in nel nella con per da dal dalla su e o ma che mio mia tuo suo sua molto più è sono era ha hanno non si mi ti ci
        pt open e mas então bom eu nós ele ela eles isso é sim não agora depois aí também olá obrigado porque
        pt last o a os as um uma de do da dos das em no na nos nas com por para sem e ou mas que meu minha seu sua muito mais é são era foi há não se me te
        ru open и но а так ну вот я мы он она они это да нет потом теперь сейчас поэтому потому привет спасибо
        ru last и а но или что в на с к по за из от до для при о об у не очень мой моя наш ваш его её их если когда где как
        """;

    private static readonly Dictionary<string, SoftOpeners> Known = Read();
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _last = new(StringComparer.Ordinal);

    private static readonly SoftOpeners None = new();

    /// <returns>The table of a language, an empty one when it has none; null for English and when it is not known.</returns>
    public static SoftOpeners? Of(string? language)
    {
        if (language is null || language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return null;
        var dash = language.IndexOf('-', StringComparison.Ordinal);
        return Known.GetValueOrDefault((dash < 0 ? language : language[..dash]).ToLowerInvariant(), None);
    }

    /// <returns>The log of the odds that a sentence begins at each word, by common sense.</returns>
    public double[] Scores(IReadOnlyList<string> words)
    {
        var scores = new double[words.Count];
        for (var i = 1; i < scores.Length; i++)
        {
            scores[i] = _last.Contains(words[i - 1]) ? -6 : -3;
            if (_open.Contains(words[i]))
                scores[i] += i + 1 < scores.Length && _open.Contains(words[i + 1]) ? 3 : 1.8;
        }

        return scores;
    }

    private static Dictionary<string, SoftOpeners> Read()
    {
        var known = new Dictionary<string, SoftOpeners>(StringComparer.Ordinal);
        foreach (var line in Tables.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!known.TryGetValue(words[0], out var openers))
                known.Add(words[0], openers = new SoftOpeners());
            (words[1] == "open" ? openers._open : openers._last).UnionWith(words.AsSpan(2).ToArray());
        }

        return known;
    }
}
