namespace Tapescript.Text.Alignment;

/// <summary>
/// How likely each word is translated by which: IBM's model 1 (Brown et al. 1993), learned by expectation maximisation
/// from the beads of a ladder that was found without it, as Moore (2002) does. Only pairs that met twice count, so that
/// a wrong bead does not confirm itself.
/// </summary>
internal sealed class TranslationModel
{
    private const int Rounds = 5;
    private const int LeastMeetings = 2;
    private const float LeastChance = 0.01f;

    /// <summary>Takes away from words that were seen little.</summary>
    private const float Caution = 2;

    private readonly (int Word, float Chance)[]?[] rows;

    private TranslationModel((int, float)[]?[] rows) => this.rows = rows;

    /// <summary>The translations of a word.</summary>
    public (int Word, float Chance)[] Of(int word) => rows[word] ?? [];

    /// <param name="beads">Sides that say the same, each word once.</param>
    /// <param name="sourceVocabulary">How many words there are on the one side.</param>
    /// <param name="targetVocabulary">And on the other.</param>
    public static TranslationModel Learn(
        IReadOnlyList<(int[] Source, int[] Target)> beads,
        int sourceVocabulary,
        int targetVocabulary
    )
    {
        var table = new MeetingTable(beads, sourceVocabulary, targetVocabulary, LeastMeetings);
        var chances = new float[table.Count];
        for (var s = 0; s < sourceVocabulary; s++)
        {
            for (var k = table.From(s); k < table.From(s + 1); k++)
                chances[k] = table.Meetings(k) / (20f * table.SourceBeads(s));
        }

        var counts = new float[table.Count];
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(counts);
            for (var bead = 0; bead < beads.Count; bead++)
                Expect(table, bead, beads[bead], chances, counts);
            for (var s = 0; s < sourceVocabulary; s++)
            {
                var all = Caution;
                for (var k = table.From(s); k < table.From(s + 1); k++)
                    all += counts[k];
                for (var k = table.From(s); k < table.From(s + 1); k++)
                    chances[k] = counts[k] / all;
            }
        }

        return new TranslationModel(Rows(table, chances, sourceVocabulary));
    }

    // What each word of the target owes to each of the source, or to none of them.
    private static void Expect(
        MeetingTable table,
        int bead,
        (int[] Source, int[] Target) sides,
        float[] chances,
        float[] counts
    )
    {
        var cells = table.CellsOf(bead);
        var width = sides.Target.Length;
        for (var t = 0; t < width; t++)
        {
            var sum = table.ChanceOfNone(sides.Target[t]);
            for (var cell = t; cell < cells.Length; cell += width)
            {
                if (cells[cell] >= 0)
                    sum += chances[cells[cell]];
            }

            var share = 1 / sum;
            for (var cell = t; cell < cells.Length; cell += width)
            {
                var k = cells[cell];
                if (k >= 0)
                    counts[k] += chances[k] * share;
            }
        }
    }

    private static (int, float)[]?[] Rows(MeetingTable table, float[] chances, int sourceVocabulary)
    {
        var learned = new (int, float)[]?[sourceVocabulary];
        var row = new List<(int, float)>();
        for (var s = 0; s < sourceVocabulary; s++)
        {
            row.Clear();
            for (var k = table.From(s); k < table.From(s + 1); k++)
            {
                if (chances[k] > LeastChance)
                    row.Add((table.Target(k), chances[k]));
            }

            if (row.Count > 0)
                learned[s] = [.. row];
        }

        return learned;
    }
}
