using System.Text;
using System.Text.Json;

namespace Tapescript.Text.Translating;

/// <summary>
/// Reads what a chat model answered: one JSON object of strings. Prose, fences and other objects around it do no harm; a
/// key twice, another type, a key too many or too few do.
/// </summary>
public static class AnswerReader
{
    private const int MostObjects = 8;

    /// <summary>Reads.</summary>
    /// <param name="content">The answer.</param>
    /// <param name="ids">The keys that were asked for.</param>
    /// <returns>The texts by key and what is wrong with them.</returns>
    public static AnswerReading Read(string content, IReadOnlyCollection<string> ids)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(ids);
        var bytes = Encoding.UTF8.GetBytes(content);
        AnswerReading? first = null;
        var at = 0;
        for (var tries = 0; tries < MostObjects; tries++)
        {
            var brace = bytes.AsSpan(at).IndexOf((byte)'{');
            if (brace < 0)
                break;
            at += brace;
            var reading = ReadObject(bytes.AsSpan(at), ids);
            if (reading is { Faults.Count: 0 })
                return reading;
            first ??= reading;
            at++;
        }

        return first ?? AnswerReading.Useless("The answer was not a JSON object.");
    }

    private static AnswerReading? ReadObject(ReadOnlySpan<byte> json, IReadOnlyCollection<string> ids)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var faults = new List<string>();
        try
        {
            var reader = new Utf8JsonReader(json, isFinalBlock: true, state: default);
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var key = reader.GetString()!;
                reader.Read();
                if (reader.TokenType != JsonTokenType.String)
                {
                    faults.Add($"The value of \"{Short(key)}\" was not a string.");
                    reader.Skip();
                }
                else if (!texts.TryAdd(key, reader.GetString()!))
                    faults.Add($"The key \"{Short(key)}\" stood there twice.");
            }

            if (reader.TokenType != JsonTokenType.EndObject)
                return null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }

        AddKeyFaults(texts, ids, faults);
        return new AnswerReading(texts, faults);
    }

    private static void AddKeyFaults(
        Dictionary<string, string> texts,
        IReadOnlyCollection<string> ids,
        List<string> faults
    )
    {
        const int Named = 5;
        var asked = ids.ToHashSet(StringComparer.Ordinal);
        var missing = ids.Where(id => !texts.ContainsKey(id)).ToList();
        var extra = texts.Keys.Where(key => !asked.Contains(key)).ToList();
        if (missing.Count > 0)
            faults.Add($"{missing.Count} keys were missing: {string.Join(", ", missing.Take(Named))}.");
        if (extra.Count > 0)
            faults.Add($"{extra.Count} keys were not asked for: {string.Join(", ", extra.Take(Named).Select(Short))}.");
    }

    private static string Short(string key) => key.Length <= 40 ? key : key[..40] + "…";
}
