namespace Tapescript.Text.Alignment;

/// <summary>
/// Whether two texts say the same at all. A ladder can be laid between any two texts, and any ladder fits the words that
/// it taught itself; so what one half of the beads teaches is tried on the other half: in the pairs as they are, the words
/// must call for each other more than when two pairs exchange their targets. That is a matter of toss between texts that
/// have nothing to do with each other.
/// </summary>
/// <param name="Wins">How often the pairs as they are won.</param>
/// <param name="Losses">How often the exchanged ones did.</param>
internal readonly record struct Kinship(int Wins, int Losses)
{
    /// <summary>Below this two texts are strangers.</summary>
    public const double Least = 0.5;

    private const int MostBeads = 400;
    private const int FewestTries = 18;

    /// <summary>
    /// How often the pairs win: nearly always in a translation, seldom less even in a short and free one; more often than
    /// not between strangers, since the ladder was laid by the same words.
    /// </summary>
    private const double WinsOfKin = 0.9;
    private const double WinsOfStrangers = 0.68;

    /// <summary>Before anything is known: most people name the right files.</summary>
    private const double OddsOfKin = 20;

    /// <summary>Of pairs that belong together nearly all win, also where words come back seldom.</summary>
    private const double WinsOfSure = 0.93;

    /// <summary>How likely the two say the same at all, 0..1; 1 where there is too little to tell.</summary>
    public double Likelihood
    {
        get
        {
            if (Wins + Losses < FewestTries)
                return 1;
            var logOdds =
                Math.Log(OddsOfKin)
                + (Wins * Math.Log(WinsOfKin / WinsOfStrangers))
                + (Losses * Math.Log((1 - WinsOfKin) / (1 - WinsOfStrangers)));
            return 1 / (1 + Math.Exp(-logOdds));
        }
    }

    public double ShareOfWins => (double)Wins / Math.Max(1, Wins + Losses);

    /// <summary>Whether they say the same from one end to the other; true where there is too little to tell.</summary>
    public bool IsSure => Wins + Losses < FewestTries || ShareOfWins >= WinsOfSure;

    public static Kinship Of(
        IReadOnlyList<LadderBead> ladder,
        IReadOnlyList<string> source,
        IReadOnlyList<string> target,
        CancellationToken ct
    )
    {
        var beads = Sample([.. ladder.Where(b => b is { SourceCount: > 0, TargetCount: > 0 })], source, target);
        if (beads.Count < 2 * FewestTries)
            return default;
        var one = AlignmentWords.In([.. beads.Select(b => Text(source, b.SourceFrom, b.SourceCount))]);
        var other = AlignmentWords.In([.. beads.Select(b => Text(target, b.TargetFrom, b.TargetCount))]);
        var band = Band.Around([.. Enumerable.Range(0, beads.Count + 1)], 2, beads.Count);
        var alike = Cognates.Find(one, other);
        var (wins, losses) = (0, 0);
        for (var half = 0; half < 2; half++)
        {
            List<LadderBead> taught = [];
            for (var n = 0; n < beads.Count; n++)
            {
                if (n / 2 % 2 != half)
                    taught.Add(new LadderBead(n, 1, n, 1, 0));
            }

            IEvidence words = LearnedLinks.Evidence(taught, band, one, other, alike, ct, isPrinted: true);
            for (var n = 2 * half; n + 1 < beads.Count; n += 4)
            {
                var asPaired = words.Of(n, n + 1, n, n + 1) + words.Of(n + 1, n + 2, n + 1, n + 2);
                var exchanged = words.Of(n, n + 1, n + 1, n + 2) + words.Of(n + 1, n + 2, n, n + 1);
                if (asPaired > exchanged)
                    wins++;
                else if (asPaired < exchanged)
                    losses++;
            }
        }

        return new Kinship(wins, losses);
    }

    // Neighbours here are as long as each other: else their lengths, by which the ladder paired them, would tell.
    private static List<LadderBead> Sample(
        List<LadderBead> beads,
        IReadOnlyList<string> source,
        IReadOnlyList<string> target
    )
    {
        var count = Math.Min(beads.Count, MostBeads);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(n => beads[(int)((long)n * beads.Count / count)])
                .OrderBy(b =>
                    Text(source, b.SourceFrom, b.SourceCount).Length + Text(target, b.TargetFrom, b.TargetCount).Length
                ),
        ];
    }

    private static string Text(IReadOnlyList<string> sentences, int from, int count) =>
        string.Join(' ', sentences.Skip(from).Take(count));
}
