namespace Tapescript.Index.Searching;

/// <summary>What was found in a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Positions">The segments, in order, 0-based.</param>
/// <param name="Ranks">Their scores in millionths: whole numbers are the same whatever they were added up from.</param>
internal sealed record DocumentMatches(DocumentFacts Document, int[] Positions, long[] Ranks)
{
    public static DocumentMatches? Of(DocumentFacts document, MatchList list)
    {
        if (list.IsWhole)
            return First(document, list);
        if (list.Count == 0)
            return null;
        var positions = new int[list.Count];
        var ranks = new long[list.Count];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = list.Segments[i] - 1;
            ranks[i] = (long)Math.Round(list.Scores[i] * 1_000_000);
        }

        return new DocumentMatches(document, positions, ranks);
    }

    // A document that matches as a whole shows its first segment that is not excluded.
    private static DocumentMatches? First(DocumentFacts document, MatchList except)
    {
        var first = 0;
        while (first < except.Count && except.Segments[first] == first + 1)
            first++;
        return first < document.Row.Segments ? new DocumentMatches(document, [first], [0]) : null;
    }
}
