namespace Tapescript.Text.Formats;

/// <summary>Tells BCP 47 tags by their form.</summary>
internal static class LanguageTag
{
    public static bool Is(string text)
    {
        var first = true;
        foreach (var range in text.AsSpan().Split('-'))
        {
            var part = text.AsSpan()[range];
            if (part.IsEmpty || part.Length > 8 || (first && (part.Length is < 2 or > 3)))
                return false;
            foreach (var c in part)
                if (!char.IsAsciiLetter(c) && (first || !char.IsAsciiDigit(c)))
                    return false;
            first = false;
        }

        return !first;
    }
}
