using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tapescript.Text.Formats;

/// <summary>Writes one object on one line, so that a list of them has a line for each.</summary>
internal static class JsonLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions TextOptions = new() { Encoder = Options.Encoder };

    public static string Of(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static string Text(string text) => JsonSerializer.Serialize(text, TextOptions);

    /// <summary>Seconds with as many decimals as they have.</summary>
    public static void Seconds(this Utf8JsonWriter writer, string name, long? ms)
    {
        if (ms is { } value)
            writer.WriteNumber(name, value / 1000m);
        else
            writer.WriteNull(name);
    }
}
