namespace Tapescript.Text.Sentences;

/// <summary>The words and endings of one language that tell where its sentences meet.</summary>
internal sealed class SoftLanguage
{
    private const int ShortestInflected = 4;
    private const int LongestQuestion = 14;
    private static readonly SoftLanguage None = new("");
    private static readonly Dictionary<string, SoftLanguage> Known = Read();
    private readonly Dictionary<string, SoftRole> _roles = new(StringComparer.Ordinal);
    private string[] _verbEnds = [];
    private string[] _verbStarts = [];
    private string[] _finalEnds = [];
    private string[] _startEnds = [];
    private string[] _notStart = [];
    private string[] _asks = [];

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

    /// <returns>True when a sentence begins with a word that asks, and is short enough to be no more than the question.</returns>
    public bool Asks(string sentence)
    {
        var end = sentence.IndexOf(' ', StringComparison.Ordinal);
        return end > 0
            && sentence.AsSpan().Count(' ') < LongestQuestion
            && Array.IndexOf(_asks, sentence[..end].ToLowerInvariant()) >= 0;
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
                _asks = words;
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
