using System.Globalization;
using System.Text.Json;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Values of JSON members, or null when they are absent or of another kind.</summary>
internal static class JsonValue
{
    private const double MostSeconds = 1e9;

    public static JsonElement? Of(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value : null;

    /// <summary>A text; a number is taken as it is written.</summary>
    public static string? AsText(JsonElement? value) =>
        value?.ValueKind switch
        {
            JsonValueKind.String => value.Value.GetString(),
            JsonValueKind.Number => value.Value.GetRawText(),
            _ => null,
        };

    public static string? Text(JsonElement parent, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (AsText(Of(parent, name)) is { } text && !string.IsNullOrWhiteSpace(text))
                return text;
        return null;
    }

    /// <summary>A finite number, also when it stands in quotes.</summary>
    public static double? AsNumber(JsonElement? value)
    {
        double number;
        switch (value?.ValueKind)
        {
            case JsonValueKind.Number when value.Value.TryGetDouble(out number):
                break;
            case JsonValueKind.String
                when double.TryParse(
                    value.Value.GetString(),
                    NumberStyles.Float,
                    CultureInfo.InvariantCulture,
                    out number
                ):
                break;
            default:
                return null;
        }

        return double.IsFinite(number) ? number : null;
    }

    public static double? Number(JsonElement parent, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (AsNumber(Of(parent, name)) is { } number)
                return number;
        return null;
    }

    /// <summary>A share of one that stands as text, or null.</summary>
    public static Ratio? Ratio(string text) =>
        decimal.TryParse(
            text.Trim().Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        ) && number is >= 0 and <= 1
            ? new Ratio((double)number)
            : null;

    /// <summary>Milliseconds from seconds; null beyond any media's length.</summary>
    public static long? Ms(double? seconds) =>
        seconds is { } value && Math.Abs(value) < MostSeconds
            ? (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero)
            : null;
}
