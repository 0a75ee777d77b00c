namespace Tapescript.Text.Translating;

/// <summary>
/// Looks for a way through the answers that fits the sentences better than one beside the other: some of them stand up to
/// two sentences further on or back. It must pay for leaving the straight way, so that chance is not enough.
/// </summary>
/// <remarks>
/// The costs are natural logs of odds, set on translations of the Bible into Chinese and Spanish and of German into French
/// (10,000 sentences): of good batches 0 to 2 % gain more than 1.5, of slid ones of ten and more 95 % and more do.
/// </remarks>
internal sealed class SlidPath
{
    private const int Furthest = 2;
    private const double Leaving = 2.5;
    private const double Returning = 1;
    private const double Step = 0.5;
    private const double Outside = 1;
    private const double LongestLength = 4;
    private const double Variance = 0.06;
    private const double VariancePerWeight = 2;
    private const double OtherQuestion = 2;
    private const double OtherLoudness = 0.7;
    private const double SameNumber = 2.5;
    private const double OtherNumber = 1.5;
    private const double SameBeginning = 1.2;
    private const double MostBeginnings = 3.6;
    private const int RareBeginning = 2;
    private const int LeastForRatio = 4;
    private const double UsualRatio = 0.1;
    private readonly AnswerTraits[] sources;
    private readonly AnswerTraits[] answers;
    private readonly Dictionary<string, int> inSources;
    private readonly Dictionary<string, int> inAnswers;
    private readonly double ratio;

    public SlidPath(IReadOnlyList<string> sources, IReadOnlyList<string> answers)
    {
        this.sources = [.. sources.Select(AnswerTraits.Of)];
        this.answers = [.. answers.Select(AnswerTraits.Of)];
        inSources = Count(this.sources);
        inAnswers = Count(this.answers);
        var ratios = this.answers.Zip(this.sources, (a, s) => a.LogWeight - s.LogWeight).Order().ToList();
        ratio = ratios.Count < LeastForRatio ? UsualRatio : ratios[ratios.Count / 2];
    }

    /// <summary>How much better the best way is than the straight one; 0 when that is the best.</summary>
    public double Gain()
    {
        if (sources.Length < 2)
            return 0;
        var straight = 0.0;
        var best = new double[(2 * Furthest) + 1];
        for (var k = 0; k < best.Length; k++)
            best[k] = k == Furthest ? 0 : Leaving;
        for (var i = 0; i < sources.Length; i++)
        {
            straight += Cost(i, i);
            var next = new double[best.Length];
            for (var k = 0; k < next.Length; k++)
                next[k] = (i == 0 ? best[k] : Cheapest(best, k)) + Cost(i, i + k - Furthest);
            best = next;
        }

        return straight - best.Min();
    }

    private static double Cheapest(double[] best, int to)
    {
        var least = double.MaxValue;
        for (var from = 0; from < best.Length; from++)
        {
            var turn = from == to ? 0 : (to == Furthest ? Returning : Leaving) + (Step * Math.Abs(from - to));
            least = Math.Min(least, best[from] + turn);
        }

        return least;
    }

    private double Cost(int source, int answer)
    {
        if (answer < 0 || answer >= answers.Length)
            return Outside;
        var (s, a) = (sources[source], answers[answer]);
        var off = a.LogWeight - s.LogWeight - ratio;
        var spread = Variance + (VariancePerWeight / Math.Exp(Math.Min(s.LogWeight, a.LogWeight)));
        var cost = Math.Min(off * off / (2 * spread), LongestLength);
        if (s.IsQuestion != a.IsQuestion)
            cost += OtherQuestion;
        if (s.IsLoud != a.IsLoud)
            cost += OtherLoudness;
        foreach (var number in s.Numbers)
            cost += a.HasNumber(number) ? -SameNumber : OtherNumber;
        cost += OtherNumber * a.Numbers.Count(number => !s.HasNumber(number));
        var shared = s.Beginnings.Count(b =>
            a.HasBeginning(b) && inSources[b] <= RareBeginning && inAnswers[b] <= RareBeginning
        );
        return cost - Math.Min(shared * SameBeginning, MostBeginnings);
    }

    private static Dictionary<string, int> Count(AnswerTraits[] texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var beginning in texts.SelectMany(t => t.Beginnings))
            counts[beginning] = counts.GetValueOrDefault(beginning) + 1;
        return counts;
    }
}
