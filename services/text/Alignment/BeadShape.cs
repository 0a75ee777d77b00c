namespace Tapescript.Text.Alignment;

/// <summary>How many sentences of each side a bead takes, and what choosing that costs (negative log).</summary>
internal readonly record struct BeadShape(int Source, int Target, double Cost)
{
    /// <summary>The most sentences of a side.</summary>
    public const int Most = 4;

    /// <summary>Where nothing is known yet: one to one, mostly.</summary>
    public static BeadShape[] Usual { get; } =
    [
        Of(1, 1, 0.80),
        Of(1, 2, 0.06),
        Of(2, 1, 0.06),
        Of(2, 2, 0.02),
        Of(1, 3, 0.01),
        Of(3, 1, 0.01),
        Of(2, 3, 0.006),
        Of(3, 2, 0.006),
        Of(1, 4, 0.003),
        Of(4, 1, 0.003),
        Of(1, 0, 0.008),
        Of(0, 1, 0.008),
    ];

    /// <summary>The common ones.</summary>
    public static BeadShape[] Few { get; } = Array.FindAll(Usual, s => s.Source + s.Target <= 3);

    /// <summary>
    /// The shapes of a first, wide search. To leave out costs little: lengths alone rather stretch a hundred sentences over
    /// a passage that the other side lacks than pay for each of its sentences.
    /// </summary>
    public static BeadShape[] Wide { get; } =
        Array.ConvertAll(Few, s => s is { Source: > 0, Target: > 0 } ? s : Of(s.Source, s.Target, 0.1));

    /// <summary>The same shapes with the frequencies of a ladder that was found.</summary>
    public static BeadShape[] From(IReadOnlyList<LadderBead> ladder)
    {
        const double Trust = 60;
        var shapes = new BeadShape[Usual.Length];
        for (var k = 0; k < shapes.Length; k++)
        {
            var usual = Usual[k];
            var seen = ladder.Count(b => b.SourceCount == usual.Source && b.TargetCount == usual.Target);
            var share = (seen + (Trust * Math.Exp(-usual.Cost))) / (ladder.Count + Trust);
            shapes[k] = Of(usual.Source, usual.Target, share);
        }

        return shapes;
    }

    private static BeadShape Of(int source, int target, double share) => new(source, target, -Math.Log(share));
}
