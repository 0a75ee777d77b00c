using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tapescript.Host.CommandLine;

/// <summary>JSON for standard output: every script in itself, not in escapes.</summary>
internal static class ReadableJson
{
    public static JsonSerializerOptions Line { get; } =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonSerializerOptions Indented { get; } = new(Line) { WriteIndented = true, NewLine = "\n" };
}
