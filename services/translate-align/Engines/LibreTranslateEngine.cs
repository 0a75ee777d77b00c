using System.Text.Json.Nodes;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>LibreTranslate's <c>POST /translate</c> with a list of texts.</summary>
internal sealed class LibreTranslateEngine(EngineHttp http, string? key, string source, string target)
    : ITranslationEngine
{
    public bool IsIndependent => true;

    public string Id { get; } = $"libretranslate {source}-{target}";

    public async Task<AnswerReading> AskAsync(EngineQuestion question, CancellationToken ct)
    {
        var body = new JsonObject
        {
            ["q"] = new JsonArray([.. question.Sentences.Select(s => (JsonNode)s.Text)]),
            ["source"] = source,
            ["target"] = target,
            ["format"] = "text",
        };
        if (!string.IsNullOrEmpty(key))
            body["api_key"] = key;
        var answer = await http.AskAsync("/translate", body, ct);
        return answer is JsonObject json && json["translatedText"] is JsonArray texts && texts.All(IsText)
            ? ListedAnswers.Of(question, [.. texts.Select(t => (string)t!)])
            : AnswerReading.Useless("There was no list of translated texts.");
    }

    private static bool IsText(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out _);
}
