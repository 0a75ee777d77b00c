using System.Globalization;
using System.Text;

namespace Tapescript.Text.Translating;

/// <summary>What a sentence and its translation have in common in any two languages, or do not.</summary>
internal sealed class AnswerTraits
{
    private const int Beginning = 4;
    private readonly HashSet<string> beginnings = new(StringComparer.Ordinal);
    private readonly HashSet<string> numbers = new(StringComparer.Ordinal);

    private AnswerTraits(string text)
    {
        LogWeight = Math.Log(AnswerLetters.Weight(text) + 1);
        IsQuestion = text.AsSpan().ContainsAny('?', '？', '؟');
        IsLoud = text.AsSpan().ContainsAny('!', '！');
        AddBeginnings(text);
        AddNumbers(text);
    }

    public double LogWeight { get; }

    public bool IsQuestion { get; }

    public bool IsLoud { get; }

    /// <summary>How words of four letters and more begin, without marks: "famil" is in "family" and in "familia".</summary>
    public IReadOnlyCollection<string> Beginnings => beginnings;

    /// <summary>Numbers in digits, without what groups them.</summary>
    public IReadOnlyCollection<string> Numbers => numbers;

    public static AnswerTraits Of(string text) => new(text);

    public bool HasNumber(string number) => numbers.Contains(number);

    public bool HasBeginning(string beginning) => beginnings.Contains(beginning);

    private void AddBeginnings(string text)
    {
        var word = new StringBuilder(Beginning);
        var length = 0;
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsLetter(c) && c < '\u2E80')
            {
                if (length++ < Beginning)
                    word.Append(char.ToLowerInvariant(c));
                continue;
            }

            EndWord();
        }

        EndWord();

        void EndWord()
        {
            if (length >= Beginning)
                beginnings.Add(word.ToString());
            word.Clear();
            length = 0;
        }
    }

    // "4,000", "4.000" and "4 000" are one number in three countries.
    private void AddNumbers(string text)
    {
        var number = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                number.Append(text[i]);
            else if (number.Length > 0 && !GroupsThousands(text, i))
                End();
        }

        End();

        void End()
        {
            if (number.Length > 0)
                numbers.Add(number.ToString());
            number.Clear();
        }
    }

    private static bool GroupsThousands(string text, int at) =>
        text[at] is '.' or ',' or ' ' or '\u00A0' or '\u202F' or '\''
        && at + 3 < text.Length
        && char.IsAsciiDigit(text[at + 1])
        && char.IsAsciiDigit(text[at + 2])
        && char.IsAsciiDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));
}
