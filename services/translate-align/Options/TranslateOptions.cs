using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign.Engines;

namespace Tapescript.TranslateAlign;

internal sealed class TranslateOptions : IValidatableObject
{
    [OptionDoc("Engines in the order in which they are asked, with commas; those that are not set up are passed over.")]
    [Required]
    public string Engines { get; set; } = "deepl, chat, libretranslate, apertium";

    [OptionDoc("The same per pair of languages, the pair as the last part: EN_ZH. none: the pair is not translated.")]
    public Dictionary<string, string> Pairs { get; set; } = [];

    [OptionDoc("A glossary, or a folder of them: CSV or YAML (docs/translate.md). Empty: none.")]
    public string? Glossary { get; set; }

    [OptionDoc(
        "Failures or useless answers in a row after which an engine rests; one that took all its time counts for three."
    )]
    [Range(1, 1_000)]
    public int MostFailures { get; set; } = 12;

    [OptionDoc("Seconds that a document waits, in all, for engines that rest before the remainder stays untranslated.")]
    [Range(0, 3_600)]
    public int PatienceSeconds { get; set; } = 60;

    public ChatOptions Chat { get; } = new();

    public HttpEngineOptions LibreTranslate { get; } = new();

    public HttpEngineOptions DeepL { get; } = new();

    public ApertiumOptions Apertium { get; } = new();

    /// <summary>The engines for a pair, the one to ask first first.</summary>
    public IReadOnlyList<string> OrderOf(LanguagePair languages)
    {
        foreach (var (pair, order) in Pairs)
        {
            if (PairKey(pair) == languages.Key)
                return Split(order);
        }

        return Split(Engines);
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var fault in OrderFaults(nameof(Engines), Engines))
            yield return fault;
        foreach (var (pair, order) in Pairs)
        {
            var key = $"{nameof(Pairs)}:{pair}";
            if (PairKey(pair).Split('-') is not [{ Length: 2 or 3 }, { Length: 2 or 3 }])
                yield return new ValidationResult($"'{pair}' is no pair of languages such as EN_ZH.", [key]);
            foreach (var fault in OrderFaults(key, order))
                yield return fault;
        }

        if (!string.IsNullOrWhiteSpace(Glossary) && !File.Exists(Glossary) && !Directory.Exists(Glossary))
            yield return new ValidationResult($"There is no file and no folder '{Glossary}'.", [nameof(Glossary)]);
        foreach (var fault in UrlFaults(nameof(LibreTranslate), LibreTranslate))
            yield return fault;
        foreach (var fault in UrlFaults(nameof(DeepL), DeepL))
            yield return fault;
        (string, object)[] sections =
        [
            (nameof(Chat), Chat),
            (nameof(LibreTranslate), LibreTranslate),
            (nameof(DeepL), DeepL),
            (nameof(Apertium), Apertium),
            ($"{nameof(Chat)}:Limits", Chat.Limits),
            ($"{nameof(LibreTranslate)}:Limits", LibreTranslate.Limits),
            ($"{nameof(DeepL)}:Limits", DeepL.Limits),
            ($"{nameof(Apertium)}:Limits", Apertium.Limits),
        ];
        foreach (var fault in sections.SelectMany(s => SectionFaults(s.Item1, s.Item2)))
            yield return fault;
    }

    private static string[] Split(string order) =>
        [
            .. order
                .Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(name => name.ToLowerInvariant()),
        ];

    private static string PairKey(string pair) => pair.Trim().ToLowerInvariant().Replace('_', '-');

    private static IEnumerable<ValidationResult> OrderFaults(string key, string order)
    {
        var unknown = Split(order).Except(EngineName.All, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
            yield return new ValidationResult(
                $"'{unknown[0]}' is no engine; these are: {string.Join(", ", EngineName.All)}.",
                [key]
            );
    }

    private static IEnumerable<ValidationResult> UrlFaults(string key, HttpEngineOptions engine)
    {
        if (string.IsNullOrWhiteSpace(engine.Url))
            yield break;
        if (!Uri.TryCreate(engine.Url, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            yield return new ValidationResult(
                $"'{engine.Url}' is no http or https URL; it must be something like http://127.0.0.1:5000.",
                [$"{key}:Url"]
            );
        else if (url.UserInfo.Length > 0)
            yield return new ValidationResult("The URL must not hold a password: give it as Key.", [$"{key}:Url"]);
    }

    private static IEnumerable<ValidationResult> SectionFaults(string section, object options)
    {
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true);
        if (options is EngineLimitOptions { BudgetPerDay: > 0, PricePerMillion: 0 })
            faults.Add(new ValidationResult("A budget needs a price: set PricePerMillion too.", ["BudgetPerDay"]));
        return faults.Select(f => new ValidationResult(
            f.ErrorMessage,
            [$"{section}:{f.MemberNames.FirstOrDefault()}".TrimEnd(':')]
        ));
    }
}
