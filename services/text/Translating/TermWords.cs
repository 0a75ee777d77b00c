using System.Text;

namespace Tapescript.Text.Translating;

/// <summary>Words of terms and sentences, without case and without marks.</summary>
internal static class TermWords
{
    private const int LeastStem = 4;
    private const int LongestEnding = 3;

    public static string Fold(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Trim();

    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var folded = Fold(text);
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            var isIn = i < folded.Length && (char.IsLetterOrDigit(folded[i]) || IsInner(folded, i));
            if (isIn && start < 0)
                start = i;
            else if (!isIn && start >= 0)
            {
                words.Add(folded[start..i]);
                start = -1;
            }
        }

        return words;
    }

    public static bool IsUnspaced(string text) => text.EnumerateRunes().Any(AnswerLetters.IsWide);

    /// <summary>The word, and without an English plural's ending.</summary>
    public static IEnumerable<string> Singular(string word)
    {
        yield return word;
        if (word.Length > LeastStem && word.EndsWith('s'))
            yield return word[..^1];
    }

    public static bool StandsAt(List<string> words, int at, List<string> term, bool inflected = false)
    {
        if (at + term.Count > words.Count)
            return false;
        for (var i = 0; i < term.Count; i++)
        {
            if (
                inflected
                    ? words[at + i] != term[i] && !IsForm(words[at + i], term[i])
                    : !Singular(words[at + i]).Contains(term[i])
            )
                return false;
        }

        return true;
    }

    // "redes" of "red", "neuronales" of "neuronal", "modelli" of "modello".
    private static bool IsForm(string word, string of) =>
        of.Length >= LeastStem - 1
        && word.Length <= of.Length + LongestEnding
        && word.StartsWith(
            of.Length <= LeastStem ? of : of[..Math.Max(LeastStem, of.Length - LongestEnding)],
            StringComparison.Ordinal
        );

    private static bool IsInner(string text, int i) =>
        text[i] is '\'' or '’' or '-' or '.'
        && i > 0
        && i + 1 < text.Length
        && char.IsLetterOrDigit(text[i - 1])
        && char.IsLetterOrDigit(text[i + 1]);
}
