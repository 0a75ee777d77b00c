using Tapescript.Text.Search;

namespace Tapescript.Text.Alignment;

/// <summary>The terms of the sentences of one side, as numbers of one vocabulary that both sides share.</summary>
internal sealed class AlignmentTerms
{
    private readonly Dictionary<string, int> vocabulary = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    public int Count => names.Count;

    public string Name(int term) => names[term];

    public int[][] Of(IReadOnlyList<string> sentences)
    {
        var terms = new int[sentences.Count][];
        for (var i = 0; i < terms.Length; i++)
            terms[i] =
            [
                .. SearchTokens.Of(sentences[i], language: null).Distinct(StringComparer.Ordinal).Select(Number),
            ];
        return terms;
    }

    private int Number(string term)
    {
        if (!vocabulary.TryGetValue(term, out var number))
        {
            number = names.Count;
            vocabulary[term] = number;
            names.Add(term);
        }

        return number;
    }
}
