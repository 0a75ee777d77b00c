namespace Tapescript.Text.Sentences;

/// <summary>The words and endings of one language that tell where its sentences meet.</summary>
internal sealed class SoftLanguage
{
    private const int ShortestInflected = 4;
    private const int LongestQuestion = 14;
    private const int MostLeads = 2;
    private const SoftRole Hanging = SoftRole.And | SoftRole.Join | SoftRole.Determiner | SoftRole.Preposition;
    private const SoftRole MayEnd = SoftRole.Tag | SoftRole.Subject | SoftRole.Question | SoftRole.Verb;
    private static readonly SoftLanguage None = new("");
    private static readonly Dictionary<string, SoftLanguage> Known = Read();
    private readonly Dictionary<string, SoftRole> _roles = new(StringComparer.Ordinal);
    private string[] _verbEnds = [];
    private string[] _verbStarts = [];
    private string[] _finalEnds = [];
    private string[] _startEnds = [];
    private string[] _notStart = [];
    private readonly HashSet<string> _asks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _askFirsts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asksVerb = new(StringComparer.Ordinal);
    private readonly HashSet<string> _leads = new(StringComparer.Ordinal);

    private SoftLanguage(string code) => Code = code;

    public string Code { get; }

    /// <summary>What is added for every word: how many sentence ends the language's other weights leave out.</summary>
    public double Bias { get; private set; }

    /// <summary>"And" is written as one with the word behind it.</summary>
    public char? AndPrefix { get; private set; }

    public bool HasFinals { get; private set; }

    /// <summary>The verb stands behind the subject, and inverted only when something else opens the sentence.</summary>
    public bool Inverts => Code == "de";

    /// <summary>The pronoun of a subject stands for an object, too: "vou levar ele".</summary>
    public bool TakesSubjectsAsObjects => Code == "pt";

    /// <summary>Objects and places stand behind their verb, pronouns too.</summary>
    public bool TakesObjectsBehind => Code is "ru" or "ar";

    /// <summary>The endings of its verbs are those of other words, too.</summary>
    public bool HasVagueEndings => Code == "ru";

    /// <summary>There is no table for it.</summary>
    public bool IsUnknown => Code.Length == 0;

    /// <summary>Pronouns are left out, so that a verb may open a sentence.</summary>
    public bool DropsSubjects => Code is "es" or "it" or "pt" or "ru";

    /// <returns>The table of a language, an empty one when it has none; null for English and when it is not known.</returns>
    public static SoftLanguage? Of(string? language)
    {
        if (language is null || language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return null;
        var dash = language.AsSpan().IndexOfAny('-', '_');
        return Known.GetValueOrDefault((dash < 0 ? language : language[..dash]).ToLowerInvariant(), None);
    }

    /// <returns>The roles of a word, those of its endings included.</returns>
    public SoftRole RolesOf(string word)
    {
        var roles = _roles.GetValueOrDefault(word);
        if (word.Length >= ShortestInflected)
        {
            if (EndsWithAny(word, _verbEnds) || StartsWithAny(word, _verbStarts))
                roles |= SoftRole.Verb;
            if (EndsWithAny(word, _startEnds) && !EndsWithAny(word, _notStart) && !StartsWithAny(word, _notStart))
                roles |= SoftRole.Start;
        }

        return EndsWithAny(word, _finalEnds) ? roles | SoftRole.Final : roles;
    }

    /// <summary>A question has a mark at its beginning as well.</summary>
    public bool OpensQuestions => Code == "es";

    /// <returns>True when a sentence begins with words that ask, and is short enough to be no more than the question.</returns>
    public bool Asks(string sentence)
    {
        if (sentence.AsSpan().Count(' ') >= LongestQuestion)
            return false;
        var words = Array.ConvertAll(
            sentence.Split(' ', MostLeads + 4, StringSplitOptions.RemoveEmptyEntries),
            word => Cleaning.Tokens.Fold(word, 0, word.Length)
        );
        var first = 0;
        while (first < Math.Min(MostLeads, words.Length) && _leads.Contains(words[first]))
            first++;
        if (first + 1 >= words.Length)
            return false;
        var (word, next) = (words[first], words[first + 1]);
        return _asks.Contains(word)
            || _asks.Contains(word + "_" + next)
            || (first + 2 < words.Length && _asks.Contains($"{word}_{next}_{words[first + 2]}"))
            || (_asksVerb.Contains(word) && (RolesOf(next) & (SoftRole.Verb | SoftRole.Clitic)) != SoftRole.None);
    }

    /// <returns>True when the two words ask together, so that no sentence ends between them.</returns>
    public bool AskTogether(string word, string next) => _askFirsts.Contains(word) && _asks.Contains(word + "_" + next);

    /// <returns>True for a word with which nobody ends what he has to say.</returns>
    public bool Hangs(string word)
    {
        var roles = _roles.GetValueOrDefault(word);
        return (roles & SoftRole.Last) != SoftRole.None
            && (roles & Hanging) != SoftRole.None
            && (roles & MayEnd) == SoftRole.None;
    }

    /// <returns>True when the table names the word as a verb, endings aside.</returns>
    public bool IsListedVerb(string word) => (_roles.GetValueOrDefault(word) & SoftRole.Verb) != SoftRole.None;

    private static bool EndsWithAny(string word, string[] endings) =>
        Array.Exists(endings, e => word.EndsWith(e, StringComparison.Ordinal));

    private static bool StartsWithAny(string word, string[] beginnings) =>
        Array.Exists(beginnings, b => word.StartsWith(b, StringComparison.Ordinal));

    private static Dictionary<string, SoftLanguage> Read()
    {
        var known = new Dictionary<string, SoftLanguage>(StringComparer.Ordinal);
        foreach (var line in SoftTables.All.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!known.TryGetValue(words[0], out var language))
                known.Add(words[0], language = new SoftLanguage(words[0]));
            language.Add(words[1], words[2..]);
        }

        return known;
    }

    private void Add(string kind, string[] words)
    {
        switch (kind)
        {
            case "verbEnds":
                _verbEnds = words;
                break;
            case "verbStarts":
                _verbStarts = words;
                break;
            case "finalEnds":
                _finalEnds = words;
                break;
            case "startEnds":
                _startEnds = words;
                break;
            case "asks":
                _asks.UnionWith(words);
                _askFirsts.UnionWith(
                    words
                        .Where(w => w.Contains('_', StringComparison.Ordinal))
                        .Select(w => w[..w.IndexOf('_', StringComparison.Ordinal)])
                );
                break;
            case "asksVerb":
                _asksVerb.UnionWith(words);
                break;
            case "leads":
                _leads.UnionWith(words);
                break;
            case "notStart":
                _notStart = words;
                break;
            case "andPrefix":
                AndPrefix = words[0][0];
                break;
            case "bias":
                Bias = double.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture);
                break;
            default:
                var role = Enum.Parse<SoftRole>(kind);
                HasFinals |= role == SoftRole.Final;
                foreach (var word in words)
                    _roles[word] = _roles.GetValueOrDefault(word) | role;
                break;
        }
    }
}
