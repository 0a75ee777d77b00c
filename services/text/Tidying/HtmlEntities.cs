using System.Text;

namespace Tapescript.Text.Tidying;

/// <summary>
/// Decodes HTML entities that end with a semicolon, until none is left. A text with <c>&lt;</c> in it is taken for HTML
/// and keeps them; what is no entity stays.
/// </summary>
internal static class HtmlEntities
{
    private const int MostRounds = 8;
    private const int LongestName = 24;

    public static string Decode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var before = text;
        for (var round = 0; round < MostRounds; round++)
        {
            var after = before.Contains('<', StringComparison.Ordinal) ? before : DecodeOnce(before);
            if (ReferenceEquals(after, before))
                return after;
            before = after;
        }

        return text;
    }

    private static string DecodeOnce(string text)
    {
        StringBuilder? decoded = null;
        var copied = 0;
        for (var i = text.IndexOf('&', StringComparison.Ordinal); i >= 0; )
        {
            var end = i;
            // What an ampersand makes with the text behind it is an entity again, however often: &amp;amp;amp;
            while (At(text, end) is (> 0 and var length, var meant))
            {
                end += length;
                if (meant == "&")
                {
                    end--;
                    continue;
                }

                decoded ??= new StringBuilder(text.Length);
                decoded.Append(text, copied, i - copied).Append(meant);
                copied = end;
                break;
            }

            if (end > i && copied != end)
            {
                decoded ??= new StringBuilder(text.Length);
                decoded.Append(text, copied, i - copied).Append('&');
                copied = ++end;
            }

            i = text.IndexOf('&', Math.Max(end, i + 1));
        }

        return decoded?.Append(text, copied, text.Length - copied).ToString() ?? text;
    }

    // The character at the place stands for an ampersand.
    private static (int Length, string Meant) At(string text, int at)
    {
        var name = text.AsSpan(at + 1, Math.Min(LongestName, text.Length - at - 1));
        var end = name.IndexOf(';');
        return end > 0 && EntityNames.Find(name[..end]) is { } meant ? (end + 2, meant) : (0, "");
    }
}
