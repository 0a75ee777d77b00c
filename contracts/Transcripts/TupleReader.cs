using System.Text.Json;

namespace Tapescript.Contracts.Transcripts;

/// <summary>Walks a JSON array of fixed length, as spans, words and ranges are written.</summary>
internal static class TupleReader
{
    public static void Open(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
    }

    public static void Close(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray)
            throw new JsonException();
    }

    public static int Int(ref Utf8JsonReader reader)
    {
        Next(ref reader, JsonTokenType.Number);
        return reader.TryGetInt32(out var value) ? value : throw new JsonException();
    }

    public static long Long(ref Utf8JsonReader reader)
    {
        Next(ref reader, JsonTokenType.Number);
        return reader.TryGetInt64(out var value) ? value : throw new JsonException();
    }

    public static long? LongOrNull(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
            throw new JsonException();
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var value)
            ? value
            : throw new JsonException();
    }

    public static Ratio? RatioOrNull(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
            throw new JsonException();
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        return reader.TokenType == JsonTokenType.Number ? new Ratio(reader.GetDouble()) : throw new JsonException();
    }

    public static string Text(ref Utf8JsonReader reader)
    {
        Next(ref reader, JsonTokenType.String);
        return reader.GetString()!;
    }

    private static void Next(ref Utf8JsonReader reader, JsonTokenType expected)
    {
        if (!reader.Read() || reader.TokenType != expected)
            throw new JsonException();
    }
}
