namespace Tapescript.Text.Alignment;

/// <summary>
/// Evidence by looks alone, before any word is learned: per pair of sentences of a band the words that are alike, the
/// rarer, the more; 0 where nothing is.
/// </summary>
internal sealed class Affinity : IEvidence
{
    private const int Commonest = 200;

    private readonly Band band;
    private readonly float[] weights;
    private bool isEmpty = true;

    public Affinity(Band band, AlignmentWords source, AlignmentWords target, (int Target, float Chance)[]?[] cognates)
    {
        this.band = band;
        weights = new float[band.Cells];
        var places = Places(target, cognates);
        for (var i = 0; i < source.Of.Length; i++)
        {
            foreach (var word in source.Of[i])
            {
                foreach (var (t, chance) in cognates[word] ?? [])
                {
                    var odds = chance * target.Total / ((double)target.Occurrences(t) * source.Of[i].Length);
                    foreach (var j in places.GetValueOrDefault(t) ?? [])
                        Add(i, j, 2 * Math.Log(1 + odds));
                }
            }
        }
    }

    public double Of(int sourceFrom, int sourceTo, int targetFrom, int targetTo)
    {
        if (isEmpty)
            return 0;
        var sum = 0.0;
        for (var i = sourceFrom; i < sourceTo; i++)
        {
            for (var j = targetFrom; j < targetTo; j++)
            {
                var cell = band.Cell(i + 1, j + 1);
                if (cell >= 0)
                    sum += weights[cell];
            }
        }

        return sum;
    }

    // A sentence is meant here, so cell (i, j) of the path's band stands for source i − 1 and target j − 1.
    private void Add(int source, int target, double weight)
    {
        var cell = band.Cell(source + 1, target + 1);
        if (cell < 0)
            return;
        weights[cell] += (float)weight;
        isEmpty = false;
    }

    private static Dictionary<int, List<int>> Places(AlignmentWords target, (int Target, float Chance)[]?[] cognates)
    {
        var wanted = new HashSet<int>(
            cognates.SelectMany(row => row ?? []).Select(c => c.Target).Where(t => target.Occurrences(t) <= Commonest)
        );
        var places = new Dictionary<int, List<int>>();
        for (var j = 0; j < target.Of.Length; j++)
        {
            foreach (var t in target.Of[j].Where(wanted.Contains))
            {
                if (!places.TryGetValue(t, out var list))
                    places[t] = list = [];
                if (list.Count == 0 || list[^1] != j)
                    list.Add(j);
            }
        }

        return places;
    }
}
