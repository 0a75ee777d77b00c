namespace Tapescript.Text.Chapters;

/// <summary>
/// Minimum-cost segmentation after Utiyama and Isahara, "A statistical model for domain-independent text segmentation"
/// (ACL 2001): a segment costs what its words cost under a model of the segment alone, plus a fixed price; the number
/// of segments follows. The model is the Dirichlet-multinomial of Eisenstein and Barzilay (EMNLP 2008), and a sentence
/// that opens a topic in words lowers the price of a segment that begins with it.
/// </summary>
internal static class TopicSegmenter
{
    private const double PriorMass = 200;
    private const double LeastPrior = 0.05;

    /// <summary>Where segments begin; the first is 0.</summary>
    /// <param name="terms">The units to segment: sentences, or groups of them.</param>
    /// <param name="openings">By how much each unit lowers the price of a segment that begins with it, in nats.</param>
    /// <param name="price">The price of a segment, in nats for each nat of the logarithm of the number of terms.</param>
    /// <param name="longest">Most units of a segment; the time taken is linear in it.</param>
    public static List<int> Segment(TopicTerms terms, double[] openings, double price, int longest)
    {
        var units = terms.Sentences;
        var model = new SegmentModel(terms.Vocabulary, units, longest);
        var fixedPrice = price * Math.Log(Math.Max(10, Math.Min(terms.Count, 5000)));
        var best = new double[units.Length + 1];
        var previous = new int[units.Length + 1];
        Array.Fill(best, double.PositiveInfinity, 1, units.Length);
        for (var from = 0; from < units.Length; from++)
        {
            model.Clear();
            var before = best[from] + fixedPrice - (from == 0 ? 0 : openings[from]);
            var end = Math.Min(units.Length, from + longest);
            for (var to = from; to < end; to++)
            {
                var cost = before + model.Add(units[to]);
                if (cost >= best[to + 1])
                    continue;
                best[to + 1] = cost;
                previous[to + 1] = from;
            }
        }

        var starts = new List<int>();
        for (var at = units.Length; at > 0; at = previous[at])
            starts.Add(previous[at]);
        starts.Reverse();
        return starts;
    }

    /// <summary>The cost of a growing segment: minus the logarithm of the likelihood of its words.</summary>
    private sealed class SegmentModel
    {
        private readonly int[] _counts;
        private readonly double[] _logOfCount;
        private readonly double[] _logOfTotal;
        private readonly List<int> _touched = [];
        private int _total;
        private double _cost;

        public SegmentModel(int vocabulary, int[][] units, int longest)
        {
            _counts = new int[vocabulary];
            var prior = Math.Max(LeastPrior, PriorMass / Math.Max(1, vocabulary));
            var mass = prior * Math.Max(1, vocabulary);
            var most = MostTerms(units, longest);
            _logOfCount = new double[most + 1];
            _logOfTotal = new double[most + 1];
            for (var i = 0; i <= most; i++)
            {
                _logOfCount[i] = Math.Log(i + prior);
                _logOfTotal[i] = Math.Log(i + mass);
            }
        }

        public void Clear()
        {
            foreach (var id in _touched)
                _counts[id] = 0;
            _touched.Clear();
            (_total, _cost) = (0, 0);
        }

        public double Add(int[] unit)
        {
            foreach (var id in unit)
            {
                var count = _counts[id]++;
                if (count == 0)
                    _touched.Add(id);
                _cost += _logOfTotal[_total++] - _logOfCount[count];
            }

            return _cost;
        }

        private static int MostTerms(int[][] units, int longest)
        {
            int most = 0,
                sum = 0;
            for (var i = 0; i < units.Length; i++)
            {
                sum += units[i].Length - (i >= longest ? units[i - longest].Length : 0);
                most = Math.Max(most, sum);
            }

            return most;
        }
    }
}
