namespace Tapescript.Text.Alignment;

/// <summary>What speaks for two sentences beside their lengths, per cell of a band; 0 where nothing does.</summary>
internal sealed class Affinity(Band band)
{
    private readonly float[] weights = new float[band.Cells];

    // A sentence is meant here, so cell (i, j) of the path's band stands for source i − 1 and target j − 1.
    public void Add(int source, int target, double weight)
    {
        var cell = band.Cell(source + 1, target + 1);
        if (cell >= 0)
            weights[cell] += (float)weight;
    }

    public double Of(int sourceFrom, int sourceTo, int targetFrom, int targetTo)
    {
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
}
