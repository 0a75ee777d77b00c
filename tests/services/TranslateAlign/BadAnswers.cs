using System.Text.Json;
using System.Text.Json.Nodes;
using Tapescript.TestSite;

namespace Tapescript.Services.Tests.TranslateAlign;

/// <summary>A model that answers well now and then, and else in every way that models and their servers have.</summary>
internal sealed class BadAnswers(int seed, double good)
{
    private static readonly string[] Ways =
    [
        "too few",
        "too many",
        "renumbered",
        "slid",
        "duplicated",
        "repeated",
        "empty",
        "untranslated",
        "wrong language",
        "wrong script",
        "enormous",
        "endless",
        "never",
        "html",
        "html error",
        "429",
        "429 soon",
        "429 late",
        "500",
        "hangs up",
        "prose",
        "fenced and good",
        "no json",
        "obeys",
        "cut",
        "list",
        "nested",
        "redirect",
        "half",
        "merged",
        "both languages",
        "twice",
        "entities",
        "in parts",
        "error for an answer",
    ];

    private readonly Random random = new(seed);
    private readonly Lock gate = new();

    /// <summary>How often each way was gone.</summary>
    public SortedDictionary<string, int> Gone { get; } = new(StringComparer.Ordinal);

    public static JsonObject Asked(ModelQuestion question) => JsonNode.Parse(question.Text)!["sentences"]!.AsObject();

    public static Dictionary<string, string> Good(ModelQuestion question) =>
        Asked(question).ToDictionary(s => s.Key, s => PretendSpanish.Of((string)s.Value!));

    public ModelReply Answer(ModelQuestion question)
    {
        string way;
        lock (gate)
        {
            way = random.NextDouble() < good ? "good" : Ways[random.Next(Ways.Length)];
            Gone[way] = Gone.GetValueOrDefault(way) + 1;
        }

        return Answer(way, question);
    }

    private static ModelReply Answer(string way, ModelQuestion question)
    {
        var texts = Good(question);
        var keys = texts.Keys.ToList();
        switch (way)
        {
            case "too few":
                texts.Remove(keys[^1]);
                break;
            case "too many":
                texts["more"] = "Hay otra más.";
                break;
            case "renumbered":
                texts = keys.Select((k, i) => ($"{i + 1}", texts[k])).ToDictionary(x => x.Item1, x => x.Item2);
                break;
            case "slid":
                texts = keys.Select((k, i) => (k, texts[keys[(i + 1) % keys.Count]]))
                    .ToDictionary(x => x.k, x => x.Item2);
                return keys.Count == 1 ? ModelReply.Status(500) : ModelReply.Says(Json(texts));
            case "duplicated":
                return ModelReply.Says($$"""{"{{keys[0]}}":"Uno.",{{Json(texts)[1..]}}""");
            case "repeated":
                var all = texts[keys[0]];
                return keys.Count == 1
                    ? ModelReply.Status(500)
                    : ModelReply.Says(Json(keys.ToDictionary(k => k, _ => all)));
            case "empty":
                texts[keys[0]] = " ";
                break;
            case "untranslated":
                texts = Asked(question).ToDictionary(s => s.Key, s => (string)s.Value!);
                break;
            case "wrong language":
                texts = keys.ToDictionary(
                    k => k,
                    _ => "Das hier ist leider gar nicht die Sprache, die ihr haben wolltet."
                );
                break;
            case "wrong script":
                texts = keys.ToDictionary(k => k, _ => "这句话是用中文说的，所以不对。");
                break;
            case "enormous":
                texts[keys[^1]] = string.Concat(Enumerable.Repeat("la casa de la abuela ", 20_000));
                break;
            case "endless":
                return ModelReply.Endless();
            case "never":
                return ModelReply.Never();
            case "html":
                return ModelReply.Html();
            case "html error":
                return ModelReply.Html(502);
            case "429":
                return ModelReply.Status(429);
            case "429 soon":
                return ModelReply.Status(429, "2");
            case "429 late":
                return ModelReply.Status(429, "75");
            case "500":
                return ModelReply.Status(500);
            case "hangs up":
                return ModelReply.HangsUp();
            case "prose":
                return ModelReply.Says("Of course! Here it is: " + Json(texts) + " I hope that this helps {you}.");
            case "fenced and good":
                return ModelReply.Says("```json\n" + Json(texts) + "\n```");
            case "no json":
                return ModelReply.Says("I am sorry, I cannot help with that.");
            case "obeys":
                return ModelReply.Says("OK");
            case "cut":
                return ModelReply.Cut(Json(texts)[..^5]);
            case "list":
                return ModelReply.Says(JsonSerializer.Serialize(texts.Values));
            case "nested":
                return ModelReply.Says($$"""{"translations":{{Json(texts)}}}""");
            case "redirect":
                return ModelReply.Redirect("http://127.0.0.1:1/");
            case "merged":
                if (keys.Count > 1)
                    texts[keys[0]] += " " + texts[keys[1]];
                else
                    return ModelReply.Status(500);
                break;
            case "both languages":
                texts = Asked(question).ToDictionary(s => s.Key, s => $"{s.Value} – {texts[s.Key]}");
                break;
            case "twice":
                texts = texts.ToDictionary(t => t.Key, t => $"{t.Value} {t.Value}");
                break;
            case "entities":
                texts = texts.ToDictionary(t => t.Key, t => t.Value.Replace("ñ", "&ntilde;", StringComparison.Ordinal));
                break;
            case "in parts":
                var part = JsonSerializer.Serialize(Json(texts));
                return ModelReply.Json(
                    $$$"""{"choices":[{"message":{"content":[{"type":"text","text":{{{part}}}}]}}]}"""
                );
            case "error for an answer":
                return ModelReply.Json("""{"error":{"message":"The model is overloaded."}}""");
            case "half":
                texts[keys[0]] = "OK";
                break;
        }

        return ModelReply.Says(Json(texts));
    }

    private static string Json(Dictionary<string, string> texts) => JsonSerializer.Serialize(texts);
}
