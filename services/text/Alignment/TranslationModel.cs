namespace Tapescript.Text.Alignment;

/// <summary>
/// How likely each word is translated by which: IBM's model 1 (Brown et al. 1993), learned by expectation maximisation
/// from the beads of a ladder that was found without it, as Moore (2002) does. Only pairs that met twice count, so that
/// a wrong bead does not confirm itself.
/// </summary>
internal static class TranslationModel
{
    private const int Rounds = 4;
    private const float LeastChance = 0.01f;

    /// <summary>Takes away from words that were seen little.</summary>
    private const float Caution = 2;

    /// <summary>Per source word the target words that it is translated by.</summary>
    public static (int Word, float Chance)[]?[] OfSource(MeetingTable table, CancellationToken ct)
    {
        var (chances, counts) = (First(table, isForward: true), new float[table.Targets.Length]);
        var none = NoneOfSlots(table);
        var sums = new float[none.Length];
        var (pairs, slots, count) = table.AllCells;
        for (var round = 0; round < Rounds; round++)
        {
            ct.ThrowIfCancellationRequested();
            none.CopyTo(sums, 0);
            for (var cell = 0; cell < count; cell++)
                sums[slots[cell]] += chances[pairs[cell]];
            for (var slot = 0; slot < sums.Length; slot++)
                sums[slot] = 1 / sums[slot];
            Array.Clear(counts);
            for (var cell = 0; cell < count; cell++)
                counts[pairs[cell]] += chances[pairs[cell]] * sums[slots[cell]];
            for (var s = 0; s < table.SourceBeads.Length; s++)
                Share(counts.AsSpan(table.PairsOf(s)), chances.AsSpan(table.PairsOf(s)));
        }

        var rows = new (int, float)[]?[table.SourceBeads.Length];
        for (var s = 0; s < rows.Length; s++)
            rows[s] = Row(table.Targets[table.PairsOf(s)], chances.AsSpan(table.PairsOf(s)));
        return rows;
    }

    /// <summary>Per target word the source words that it is translated by.</summary>
    public static (int Word, float Chance)[]?[] OfTarget(MeetingTable table, CancellationToken ct)
    {
        var (chances, counts) = (First(table, isForward: false), new float[table.Targets.Length]);
        var targets = table.Targets;
        var none = None(table.SourceBeads);
        var all = new float[table.TargetBeads.Length];
        for (var round = 0; round < Rounds; round++)
        {
            ct.ThrowIfCancellationRequested();
            Array.Clear(counts);
            for (var s = 0; s < none.Length; s++)
            {
                var groups = table.GroupsOf(s);
                for (var group = groups.Start.Value; group < groups.End.Value; group++)
                    Expect(table.CellsOf(group), none[s], chances, counts);
            }

            Array.Fill(all, Caution);
            for (var k = 0; k < targets.Length; k++)
                all[targets[k]] += counts[k];
            for (var k = 0; k < targets.Length; k++)
                chances[k] = counts[k] / all[targets[k]];
        }

        return Turned(table, chances);
    }

    private static float[] First(MeetingTable table, bool isForward)
    {
        var chances = new float[table.Targets.Length];
        for (var s = 0; s < table.SourceBeads.Length; s++)
        {
            var pairs = table.PairsOf(s);
            for (var k = pairs.Start.Value; k < pairs.End.Value; k++)
            {
                var beads = isForward ? table.SourceBeads[s] : table.TargetBeads[table.Targets[k]];
                chances[k] = table.IsTooCommon(beads) ? 0 : table.Meetings[k] / (20f * beads);
            }
        }

        return chances;
    }

    // What the source word owes to each of the target's, or to none of them.
    private static void Expect(ReadOnlySpan<int> pairs, float none, float[] chances, float[] counts)
    {
        var sum = none;
        foreach (var k in pairs)
            sum += chances[k];
        var share = 1 / sum;
        foreach (var k in pairs)
            counts[k] += chances[k] * share;
    }

    private static void Share(ReadOnlySpan<float> counts, Span<float> chances)
    {
        var all = Caution;
        foreach (var count in counts)
            all += count;
        for (var k = 0; k < counts.Length; k++)
            chances[k] = counts[k] / all;
    }

    // The chance of each word when nothing of the other side calls for it.
    private static float[] None(int[] beads)
    {
        var words = 0L;
        foreach (var count in beads)
            words += count;
        var none = new float[beads.Length];
        for (var word = 0; word < none.Length; word++)
            none[word] = (float)beads[word] / words;
        return none;
    }

    private static float[] NoneOfSlots(MeetingTable table)
    {
        var none = None(table.TargetBeads);
        var words = table.SlotWords();
        var slots = new float[words.Length];
        for (var slot = 0; slot < slots.Length; slot++)
            slots[slot] = none[words[slot]];
        return slots;
    }

    private static (int, float)[]? Row(ReadOnlySpan<int> words, ReadOnlySpan<float> chances)
    {
        var count = 0;
        foreach (var chance in chances)
            count += chance > LeastChance ? 1 : 0;
        if (count == 0)
            return null;
        var row = new (int, float)[count];
        for (var k = chances.Length - 1; k >= 0; k--)
        {
            if (chances[k] > LeastChance)
                row[--count] = (words[k], chances[k]);
        }

        return row;
    }

    private static (int, float)[]?[] Turned(MeetingTable table, float[] chances)
    {
        var count = new int[table.TargetBeads.Length];
        for (var k = 0; k < chances.Length; k++)
            count[table.Targets[k]] += chances[k] > LeastChance ? 1 : 0;
        var rows = new (int, float)[]?[count.Length];
        for (var t = 0; t < rows.Length; t++)
            rows[t] = count[t] == 0 ? null : new (int, float)[count[t]];
        for (var s = table.SourceBeads.Length - 1; s >= 0; s--)
        {
            var pairs = table.PairsOf(s);
            for (var k = pairs.End.Value - 1; k >= pairs.Start.Value; k--)
            {
                if (chances[k] > LeastChance)
                    rows[table.Targets[k]]![--count[table.Targets[k]]] = (s, chances[k]);
            }
        }

        return rows;
    }
}
