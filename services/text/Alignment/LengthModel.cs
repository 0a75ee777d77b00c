namespace Tapescript.Text.Alignment;

/// <summary>
/// How long a translation is for the length of its source (Gale and Church 1993): the ratio and its spread are those of
/// this text.
/// </summary>
internal sealed class LengthModel
{
    private const double UsualVariance = 6.8;
    private const int StepsPerUnit = 64;
    private static readonly double[] TailCosts = Tails();

    private readonly double ratio;
    private readonly double variance;

    private LengthModel(double ratio, double variance)
    {
        this.ratio = ratio;
        this.variance = variance;
    }

    public static LengthModel Of(Reach reach) =>
        Of(reach.SourceTo - reach.SourceFrom, reach.TargetTo - reach.TargetFrom);

    public static LengthModel Of(double sourceTotal, double targetTotal)
    {
        var guess = sourceTotal > 0 && targetTotal > 0 ? targetTotal / sourceTotal : 1;
        return new LengthModel(guess, UsualVariance * Math.Max(guess, 0.05));
    }

    /// <summary>From pairs of lengths that belong together; middle values, so that a few wrong pairs do no harm.</summary>
    public LengthModel Refined(double[] sources, double[] targets)
    {
        if (sources.Length < 20)
            return this;
        var better = Sum(targets) / Math.Max(1, Sum(sources));
        var spreads = new double[sources.Length];
        for (var n = 0; n < spreads.Length; n++)
            spreads[n] = Math.Abs(targets[n] - (sources[n] * better)) / Math.Sqrt(Mean(sources[n], targets[n], better));
        Array.Sort(spreads);
        // The median of |x| of a normal distribution is 0.6745 of its deviation.
        var deviation = spreads[spreads.Length / 2] / 0.6745;
        return new LengthModel(better, Math.Clamp(deviation * deviation, 0.2, 40));
    }

    /// <summary>How far lengths are spread around the usual ratio: the variance for a character.</summary>
    public double Spread => variance;

    public double Cost(double source, double target)
    {
        var deviation = Math.Abs(target - (source * ratio)) / Math.Sqrt(Mean(source, target, ratio) * variance);
        return TailCosts[(int)Math.Min(deviation * StepsPerUnit, TailCosts.Length - 1)];
    }

    private static double Sum(double[] lengths)
    {
        var sum = 0.0;
        foreach (var length in lengths)
            sum += length;
        return sum;
    }

    private static double Mean(double source, double target, double scale) =>
        Math.Max(1, (source + (target / Math.Max(scale, 0.01))) / 2);

    // −log of the chance that a normal value is at least so far out; the usual bound of the tail where it is thin.
    private static double[] Tails()
    {
        var tails = new double[StepsPerUnit * 12];
        for (var k = 0; k < tails.Length; k++)
        {
            var x = (double)k / StepsPerUnit;
            tails[k] = -Math.Log(Math.Max(TailOf(x), 1e-30));
        }

        return tails;
    }

    private static double TailOf(double x)
    {
        // Abramowitz and Stegun 26.2.17.
        var t = 1 / (1 + (0.2316419 * x));
        var sum =
            t * (0.319381530 + (t * (-0.356563782 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
        return 2 * sum * Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);
    }
}
