using System.Text.Json.Nodes;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>DeepL's <c>POST /v2/translate</c>: a list of texts, and what was said before as context, which costs nothing.</summary>
internal sealed class DeepLEngine(EngineHttp http, LanguagePair languages) : ITranslationEngine
{
    // What one request may hold, as DeepL says.
    private const int MostTexts = 50;

    public bool IsIndependent => false;

    public string Id { get; } = $"deepl v2 {Source(languages.Source)}-{Target(languages.Target)}".ToLowerInvariant();

    public async Task<AnswerReading> AskAsync(EngineQuestion question, CancellationToken ct)
    {
        if (question.Sentences.Count > MostTexts)
            return AnswerReading.Useless($"DeepL takes {MostTexts} sentences at most.");
        var body = new JsonObject
        {
            ["text"] = new JsonArray([.. question.Sentences.Select(s => (JsonNode)s.Text)]),
            ["source_lang"] = Source(languages.Source),
            ["target_lang"] = Target(languages.Target),
            ["split_sentences"] = "0",
        };
        if (question.Context.Before.Count > 0)
            body["context"] = string.Join(' ', question.Context.Before.Select(pair => pair.Source));
        var answer = await http.AskAsync("/v2/translate", body, ct);
        return
            answer is JsonObject json && json["translations"] is JsonArray texts && texts.All(t => Text(t) is not null)
            ? ListedAnswers.Of(question, [.. texts.Select(t => Text(t)!)])
            : AnswerReading.Useless("There was no list of translations.");
    }

    private static string? Text(JsonNode? node) =>
        node is JsonObject json && json["text"] is JsonValue value && value.TryGetValue<string>(out var text)
            ? text
            : null;

    private static string Source(string tag) => LanguageTag.Primary(tag).ToUpperInvariant();

    // Variants that DeepL tells apart when it writes.
    private static string Target(string tag)
    {
        var parts = tag.ToUpperInvariant().Split('-', '_');
        var rest = parts.Skip(1).ToList();
        return parts[0] switch
        {
            "EN" => rest.Contains("GB") ? "EN-GB" : "EN-US",
            "PT" => rest.Contains("BR") ? "PT-BR" : "PT-PT",
            "ZH" => rest.Exists(part => part is "HANT" or "TW" or "HK" or "MO") ? "ZH-HANT" : "ZH-HANS",
            "NO" => "NB",
            var other => other,
        };
    }
}
