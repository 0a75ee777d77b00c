using Tapescript.Text.Search;

namespace Tapescript.Index.Searching;

/// <summary>Words of a query, as the documents of each stemmer have them.</summary>
internal sealed class QueryLeaf
{
    public QueryLeaf(SearchText text, int number)
    {
        Text = text;
        Number = number;
        ByStem = [.. WordStem.All.Select(text.For)];
        Elements = new int[ByStem.Length][][];
        Idf = new double[ByStem.Length];
        Rarest = new int[ByStem.Length];
    }

    public SearchText Text { get; }

    public int Number { get; }

    public SearchTerms[] ByStem { get; }

    /// <summary>Per stemmer, for each place of the words, the numbers of the terms that may stand there.</summary>
    public int[][][] Elements { get; }

    /// <summary>Per stemmer, which of the places has the rarest terms: a document must have one of them.</summary>
    public int[] Rarest { get; }

    /// <summary>Per stemmer, the sum over the places.</summary>
    public double[] Idf { get; }

    /// <summary>How many segments have its rarest term, at most: what is rare is looked at first.</summary>
    public long Cost { get; set; }

    /// <summary>Whether it is a single character of a script without spaces, which has postings of its own.</summary>
    public bool IsCharacter(int stem) =>
        Text.Field == SearchField.Text && ByStem[stem] is { Prefix: SearchPrefix.Characters, Terms.Count: 1 };
}
