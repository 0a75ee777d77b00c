using System.Text;

namespace Tapescript.Text.Translating;

/// <summary>What a translation takes over as it stands: numbers of two digits or more, and "B12" and its like.</summary>
internal static class AnswerAnchors
{
    public static HashSet<string> Of(string text)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                word.Append(c);
                continue;
            }

            Add(anchors, word);
        }

        Add(anchors, word);
        return anchors;
    }

    private static void Add(HashSet<string> anchors, StringBuilder word)
    {
        int digits = 0,
            capitals = 0;
        for (var i = 0; i < word.Length; i++)
        {
            digits += char.IsAsciiDigit(word[i]) ? 1 : 0;
            capitals += char.IsAsciiLetterUpper(word[i]) ? 1 : 0;
        }

        if (word.Length >= 2 && digits > 0 && (digits == word.Length || digits + capitals == word.Length))
            anchors.Add(word.ToString());
        word.Clear();
    }
}
