using System.Text;

namespace Tapescript.Text.Tidying;

/// <summary>Puts other text for single characters.</summary>
internal static class Replacement
{
    /// <param name="text">The text.</param>
    /// <param name="of">What stands for a character; null where it stays.</param>
    public static string EachOf(string text, Func<char, string?> of)
    {
        StringBuilder? replaced = null;
        var copied = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (of(text[i]) is not { } other)
                continue;
            replaced ??= new StringBuilder(text.Length);
            replaced.Append(text, copied, i - copied).Append(other);
            copied = i + 1;
        }

        return replaced is null ? text : replaced.Append(text, copied, text.Length - copied).ToString();
    }
}
