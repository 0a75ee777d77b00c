using System.Text;

namespace Tapescript.Text.Sentences;

/// <summary>English words that are written with capitals wherever they stand: names without a second meaning.</summary>
internal static class ProperNouns
{
    private const string Listed = """
        I I'm I'll I've I'd Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Fridays Saturdays Sundays
        January February April June July September October November December
        English French German Spanish Italian Portuguese Russian Japanese Korean Chinese Arabic Hindi Dutch Swedish Danish Norwegian Greek Hebrew Ukrainian Vietnamese Indonesian Latin
        American Americans British European Europeans African Asian Canadian Australian Mexican Brazilian Indian Irish Scottish Egyptian Israeli Iranian Pakistani
        America Europe Africa Asia Australia Canada Mexico Brazil Argentina Germany France Spain Italy Portugal Russia Japan Korea India Indonesia Vietnam Egypt Nigeria Kenya Israel Iran Iraq Pakistan Ukraine Poland Sweden Norway Denmark Finland Netherlands Belgium Switzerland Austria Greece Ireland Scotland England Britain Syria Afghanistan Ethiopia Colombia Venezuela Thailand Malaysia Singapore Taiwan Philippines
        London Berlin Madrid Barcelona Rome Milan Lisbon Moscow Beijing Shanghai Tokyo Seoul Delhi Mumbai Jakarta Cairo Lagos Nairobi Sydney Melbourne Toronto Montreal Vancouver Chicago Boston Seattle Houston Dallas Philadelphia Miami Atlanta Denver California Texas Florida Hawaii Alaska Oregon Michigan Amsterdam Brussels Vienna Zurich Stockholm Oslo Copenhagen Helsinki Athens Dublin Edinburgh Manchester Istanbul Dubai Washington
        Google YouTube Facebook Instagram Twitter Microsoft Netflix Spotify Wikipedia GitHub OpenAI ChatGPT DeepMind Anthropic Nvidia LinkedIn WhatsApp TikTok PayPal Uber Airbnb Tesla Linux Ubuntu Photoshop JavaScript TypeScript PyTorch TensorFlow Kubernetes PostgreSQL SQLite iPhone iPhones iPad macOS iOS NeurIPS WiFi Bluetooth
        AI AGI LLM LLMs GPT API APIs CPU GPU GPUs CPUs HTML CSS JSON SQL HTTP HTTPS URL URLs PDF USB TV TVs DVD USA UK NASA FBI CIA BBC CNN NBA NFL MIT DNA RNA ATP CEO CEOs CTO CFO PhD
        Christmas Thanksgiving Halloween Ramadan Christian Christians Muslim Muslims Jewish Buddhist Bible God
        Michael Jennifer Jessica Elizabeth Matthew Andrew Joshua Christopher Daniel David James Robert Richard Thomas Stephen Steven Kevin Brian Jason Eric Peter Paul Susan Karen Nancy Lisa Sarah Emily Anna Laura Julia Rachel Rebecca Maria Samuel Benjamin Alexander Nicholas Jonathan Anthony Einstein Newton Darwin Shakespeare Mozart Beethoven
        """;

    private const string Pairs =
        "new york|los angeles|san francisco|san diego|las vegas|united states|united kingdom|hong kong|south africa|north america|south america|south korea|north korea|new zealand|saudi arabia|silicon valley|middle east|white house|new jersey|new orleans|rio de|sri lanka|puerto rico|costa rica|world war|supreme court|stack overflow|visual studio|star wars|harry potter";

    private static readonly Dictionary<string, string> Spelling = Listed
        .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .DistinctBy(w => w.ToLowerInvariant())
        .ToDictionary(w => w.ToLowerInvariant(), w => w, StringComparer.Ordinal);

    private static readonly HashSet<string> Together = new(Pairs.Split('|'), StringComparer.Ordinal);

    private static readonly HashSet<string> Titles = new(["mr", "mrs", "dr", "prof"], StringComparer.Ordinal);

    // The commonest words are looked up without a copy.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Plain = new HashSet<string>(
        "the a an and of to in is was it that this for on with we you they he she at be are as have had not but so if my your our their what when who how why which there do did can could will would about from or by up out all just like one".Split(
            ' '
        ),
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Raises letters; nothing is added or taken.</summary>
    /// <param name="text">The text.</param>
    /// <param name="raised">Told each index whose letter was raised.</param>
    /// <param name="names">More names, the document's own; null for none.</param>
    /// <param name="english">Whether English names are raised.</param>
    public static void Apply(
        StringBuilder text,
        Action<int> raised,
        IReadOnlyDictionary<string, string>? names = null,
        bool english = true
    )
    {
        var value = text.ToString();
        var before = (From: -1, Word: "");
        for (var from = 0; from < value.Length; )
        {
            if (!char.IsLetter(value[from]))
            {
                from++;
                continue;
            }

            var to = from;
            while (
                to < value.Length
                && (
                    char.IsLetterOrDigit(value[to])
                    || (value[to] is '\'' or '’' && to + 1 < value.Length && char.IsLetter(value[to + 1]))
                )
            )
                to++;
            if (Plain.Contains(value.AsSpan(from, to - from)))
            {
                before = (-1, "");
                from = to;
                continue;
            }

            var word = value[from..to].Replace('’', '\'');
            // What has a capital already was written on purpose, and so was "x.api".
            var whole =
                (from == 0 || value[from - 1] is ' ' or '"' or '(' or '-' or '\n')
                && word.AsSpan().IndexOfAnyInRange('A', 'Z') < 0;
            if (whole)
            {
                var stem = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
                if (
                    names?.TryGetValue(stem, out var spelling) == true
                    || (english && Spelling.TryGetValue(stem, out spelling))
                )
                    Raise(text, from, spelling, raised);
                else if (
                    english
                    && before.From >= 0
                    && (Titles.Contains(before.Word) || Together.Contains(before.Word + ' ' + stem))
                )
                {
                    Raise(text, before.From, char.ToUpperInvariant(before.Word[0]).ToString(), raised);
                    Raise(text, from, char.ToUpperInvariant(stem[0]).ToString(), raised);
                }
            }

            before = (from, whole ? word : "");
            from = to;
        }
    }

    private static void Raise(StringBuilder text, int at, string spelling, Action<int> raised)
    {
        for (var i = 0; i < spelling.Length; i++)
        {
            if (text[at + i] == spelling[i] || text[at + i] is '’' or '\'')
                continue;
            text[at + i] = spelling[i];
            raised(at + i);
        }
    }
}
