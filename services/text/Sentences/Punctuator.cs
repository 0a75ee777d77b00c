using System.Text;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Languages;

namespace Tapescript.Text.Sentences;

/// <summary>Puts capitals and end marks into a text that has none, by words alone. The words stay as they are.</summary>
public static class Punctuator
{
    private const int WordsPerMark = 60;
    private const int WordsInAir = 10;
    private const int Sample = 2000;

    /// <summary>Tells whether a text has end marks at a normal rate, so that nothing is to be inferred.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True when <see cref="Punctuate"/> gives it back byte for byte.</returns>
    public static bool IsClean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int words = 0,
            marks = 0;
        var counted = false;
        for (var i = 0; i < text.Length; i++)
        {
            // Words as sentences are measured in: what stands between spaces, and each Han or kana character.
            counted &= !char.IsWhiteSpace(text[i]);
            if (char.IsLetterOrDigit(text[i]) && (!counted || IsWordAlone(text, i)))
            {
                words++;
                counted = true;
            }
            else if (IsEnd(text, i))
            {
                marks++;
            }
        }

        return words == 0 || (marks > 0 && marks * WordsPerMark >= words);
    }

    /// <summary>Infers sentence ends, capitals at their starts, and capitals of English names.</summary>
    /// <param name="text">The text; its white space stays too.</param>
    /// <param name="language">Its language, BCP 47; null when it is not known.</param>
    /// <returns>
    /// The text itself when it is clean; else with capitals and marks, and numbers that were cut in two ("1, 000") joined.
    /// What comes out is clean.
    /// </returns>
    public static string Punctuate(string text, string? language)
    {
        if (IsClean(text))
            return text;
        text = WithWholeNumbers(text);
        language ??= LanguageDetection.Detect(text.Length > Sample ? text[..Sample] : text);
        var tokens = Tokens.FindAny(text);
        var folded = tokens.ConvertAll(t => Tokens.Fold(text, t, text.Length));
        var wide = WideLanguage.Of(language);
        var bonus = Bonus(text, tokens, folded, wide is not null);
        var starts = wide is null
            ? SoftSplitter.Find(folded, bonus, language)
            : SoftSplitter.Best(WideScores.Of(text, tokens, text.Length, null, wide), bonus);
        var output = new StringBuilder(text.Length + starts.Count + 1);
        for (var i = 0; i < starts.Count; i++)
        {
            var last = i + 1 == starts.Count;
            var from = i == 0 ? 0 : tokens[starts[i]];
            var to = last ? text.Length : tokens[starts[i + 1]];
            // A text may stop in mid-air, if hardly more than a few words hang there.
            var open = last && i > 0 && tokens.Count - starts[i] <= WordsInAir;
            AddSentence(output, text.AsSpan(from, to - from), language, open);
        }

        return output.ToString();
    }

    private static void AddSentence(StringBuilder output, ReadOnlySpan<char> piece, string? language, bool open)
    {
        var english = IsEnglish(language);
        var words = piece.TrimEnd();
        var sentence = new StringBuilder().Append(words);
        if (english)
            ProperNouns.Apply(sentence, _ => { });
        var first = 0;
        while (first < sentence.Length && !char.IsLetterOrDigit(sentence[first]))
            first++;
        // A name such as iPhone keeps its small letter.
        if (first < sentence.Length && !(first + 1 < sentence.Length && char.IsUpper(sentence[first + 1])))
            sentence[first] = char.ToUpperInvariant(sentence[first]);
        var start = output.Length + piece.Length - piece.TrimStart().Length;
        output.Append(sentence);
        if (!SentenceMarks.EndsSentence(words) && !(open && IsOpenSign(words[^1])))
        {
            var mark = EndMark.For(words.Trim().ToString(), english, language);
            // Only where a text has nothing but commas does a sentence end with one.
            if (IsOpenSign(words[^1]) && words[^1] != '-')
                output[^1] = mark;
            else
                output.Append(mark);
            if (mark == '?' && EndMark.Opening(words.ToString(), language) is { } opening)
                output.Insert(start, opening);
        }

        output.Append(piece[words.Length..]);
    }

    // "GPT 3. 5" and "1, 000": a number that a cut between two lines made two of.
    private static string WithWholeNumbers(string text)
    {
        StringBuilder? joined = null;
        var copied = 0;
        var points = Array.ConvertAll(text.ToCharArray(), c => (int)c);
        for (var at = 0; at < points.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
                continue;
            var to = at;
            while (to < points.Length && char.IsWhiteSpace(text[to]))
                to++;
            if (at > 0 && to < points.Length && Words.SplitNumbers.Find(points, at - 1, points, to, false) is not null)
            {
                joined = (joined ?? new StringBuilder(text.Length)).Append(text, copied, at - copied);
                copied = to;
            }

            at = to - 1;
        }

        return joined is null ? text : joined.Append(text, copied, text.Length - copied).ToString();
    }

    private static double[] Bonus(string text, List<int> tokens, List<string> folded, bool wide)
    {
        var bonus = new double[tokens.Count];
        for (var i = 1; i < tokens.Count; i++)
        {
            var end = tokens[i] - 1;
            while (end > 0 && char.IsWhiteSpace(text[end]))
                end--;
            // The marks that are there stand; no sentence begins with a sign or after a comma that would stay.
            bonus[i] =
                folded[i].Length == 0 || IsOpenSign(text[end]) ? -100
                : SentenceMarks.IsEndAt(text, end) && IsEnd(text, end) ? 100
                : !wide && Words.Scripts.IsHanOrKana(text[tokens[i]]) && !char.IsWhiteSpace(text[tokens[i] - 1]) ? -3
                : 0;
        }

        return bonus;
    }

    private static bool IsEnglish(string? language) =>
        language is null || language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    private static bool IsOpenSign(char sign) => sign is ',' or ';' or ':' or '-' or '，' or '、';

    private static bool IsWordAlone(string text, int at) =>
        Words.Scripts.IsHanOrKana(text[at]) && (at == 0 || !SentenceMarks.IsOpener(text[at - 1]));

    private static bool IsEnd(string text, int at) =>
        SentenceMarks.IsEnd(text[at])
        && (
            at + 1 == text.Length
            || char.IsWhiteSpace(text[at + 1])
            || text[at] > 127
            || text[at + 1] == '“'
            || SentenceMarks.IsCloser(text[at + 1])
            || Words.Scripts.IsHanOrKana(text[at + 1])
        );
}
