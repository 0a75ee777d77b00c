using System.Text.Json;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The words of a segment, as whisper and its kin list them.</summary>
internal static class WordList
{
    public static IReadOnlyList<Word>? Place(JsonElement words, string text)
    {
        if (words.ValueKind != JsonValueKind.Array)
            return null;
        var places = new WordPlaces(text);
        foreach (var word in words.EnumerateArray())
            Add(places, word);
        return places.Words;
    }

    public static void Add(WordPlaces places, JsonElement word)
    {
        if (NameOf(word) is { } name)
            places.Add(name, StartOf(word), EndOf(word), SureOf(word));
    }

    public static string? NameOf(JsonElement word) =>
        word.ValueKind == JsonValueKind.Object
            ? JsonValue
                .AsText(JsonValue.Of(word, "word") ?? JsonValue.Of(word, "text"))
                ?.ReplaceLineEndings("\n")
                .Replace('\0', '\uFFFD')
            : null;

    public static long? StartOf(JsonElement word) => JsonValue.Ms(JsonValue.Number(word, "start"));

    public static long? EndOf(JsonElement word) => JsonValue.Ms(JsonValue.Number(word, "end"));

    public static double? SureOf(JsonElement word) => JsonValue.Number(word, "probability", "score", "confidence");

    public static string TextOf(JsonElement words) =>
        words.ValueKind == JsonValueKind.Array ? Join(words.EnumerateArray().Select(NameOf)) : "";

    /// <summary>whisper's words bring their spaces with them; those of others do not.</summary>
    public static string Join(IEnumerable<string?> words)
    {
        var list = words.Where(w => !string.IsNullOrWhiteSpace(w)).ToList();
        return list.Exists(w => char.IsWhiteSpace(w![0]))
            ? string.Concat(list)
            : WideText.JoinAll(list.Select(w => w!));
    }

    /// <summary>The speaker of most words, for segments that name none.</summary>
    public static string? SpeakerOf(JsonElement words) =>
        words.ValueKind != JsonValueKind.Array
            ? null
            : words
                .EnumerateArray()
                .Where(w => w.ValueKind == JsonValueKind.Object)
                .Select(w => JsonValue.Text(w, "speaker"))
                .Where(s => s is not null)
                .GroupBy(s => s, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .FirstOrDefault()
                ?.Key;
}
