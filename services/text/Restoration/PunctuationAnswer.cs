using Tapescript.Text.Sentences;

namespace Tapescript.Text.Restoration;

/// <summary>
/// Takes marks and case from a model's answer, and nothing else: an answer whose words are not the batch's words, in
/// their order, is refused whole. What a transcript tells the model to do can therefore change no word of it.
/// </summary>
public static class PunctuationAnswer
{
    private const int MostTimesLonger = 3;

    /// <summary>Reads an answer.</summary>
    /// <param name="batch">What was asked.</param>
    /// <param name="answer">What the model said.</param>
    /// <param name="refusal">Why it is refused, a code: <c>words</c> (other words), <c>length</c> (far too long), <c>marks</c> (hardly any sentence ends); else null.</param>
    /// <returns>The marks and capitals; null when the answer is refused.</returns>
    public static RestoredPunctuation? Read(PunctuationBatch batch, string answer, out string? refusal)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(answer);
        refusal = null;
        if (answer.Length > (MostTimesLonger * batch.Text.Length) + 200)
            refusal = "length";
        else if (Edits(batch.Text, WithoutFence(answer)) is not { } edits)
            refusal = "words";
        else if (!Punctuator.IsClean(Applied(batch.Text, edits)))
            refusal = "marks";
        else
            return new RestoredPunctuation(batch, edits);
        return null;
    }

    internal static string Applied(string text, IReadOnlyList<TextEdit> edits)
    {
        var applied = new System.Text.StringBuilder(text.Length + edits.Count);
        var next = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var replaced = false;
            for (; next < edits.Count && edits[next].At == i; next++)
            {
                applied.Append(edits[next].Sign);
                replaced |= edits[next].Replaces;
            }

            if (i < text.Length && !replaced)
                applied.Append(text[i]);
        }

        return applied.ToString();
    }

    private static List<TextEdit>? Edits(string text, string answer)
    {
        var (asked, said) = (new WordSequence(text), new WordSequence(answer));
        if (asked.Count == 0 || !asked.SameWords(said))
            return null;
        var edits = new List<TextEdit>();
        for (var word = 0; word < asked.Count; word++)
        {
            if (asked.IsOpen(word - 1) && MarkChoice.Opening(said.Gap(word - 1)) is { } opening)
                edits.Add(new TextEdit(asked.StartOf(word), opening, Replaces: false));
            AddCase(asked, said, word, edits);
            var mark = MarkChoice.Closing(said.Gap(word), asked.EndsWide(word));
            if (asked.IsOpen(word) && mark is { } closing)
                edits.Add(new TextEdit(asked.EndOf(word), closing, Replaces: false));
        }

        return edits;
    }

    private static void AddCase(WordSequence asked, WordSequence said, int word, List<TextEdit> edits)
    {
        var before = asked.Word(word);
        var after = said.Word(word);
        if (before.Length != after.Length)
            return;
        for (var i = 0; i < before.Length; i++)
        {
            if (
                before[i] != after[i]
                && char.IsLetter(after[i])
                && char.ToLowerInvariant(before[i]) == char.ToLowerInvariant(after[i])
            )
                edits.Add(new TextEdit(asked.StartOf(word) + i, after[i], Replaces: true));
        }
    }

    // Models like to put their answer in a block of code.
    private static string WithoutFence(string answer)
    {
        var trimmed = answer.AsSpan().Trim();
        if (!trimmed.StartsWith("```"))
            return answer;
        var line = trimmed.IndexOf('\n');
        return line < 0 ? answer : trimmed[(line + 1)..].TrimEnd("`").ToString();
    }
}
