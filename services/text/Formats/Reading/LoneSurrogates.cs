using System.Globalization;

namespace Tapescript.Text.Formats;

/// <summary>JSON may escape half a character; no string can hold it, so it becomes U+FFFD.</summary>
internal static class LoneSurrogates
{
    public static string Replace(string json)
    {
        if (!json.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
            return json;
        var text = json.ToCharArray();
        for (var i = 0; i + 1 < json.Length; i++)
        {
            if (json[i] != '\\')
                continue;
            var unit = Unit(json, i);
            if (unit is >= 0xD800 and <= 0xDBFF && Unit(json, i + 6) is >= 0xDC00 and <= 0xDFFF)
                i += 11;
            else if (unit is >= 0xD800 and <= 0xDFFF)
                "FFFD".CopyTo(text.AsSpan(i + 2));
            else
                i++;
        }

        return new string(text);
    }

    private static int Unit(string json, int at) =>
        at + 5 < json.Length
        && json[at] == '\\'
        && json[at + 1] == 'u'
        && ushort.TryParse(
            json.AsSpan(at + 2, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var unit
        )
            ? unit
            : -1;
}
