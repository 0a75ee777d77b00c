namespace Tapescript.Text.Alignment;

/// <summary>
/// Finds which sentences of two texts say the same, in order, with nothing but the texts: a first ladder by lengths (Gale
/// and Church 1993) and by words that look alike; then again with the length ratio, the shapes and the translations of
/// words that the first ladder taught (Moore 2002). A rough translation, as Bleualign and hunalign take one, adds words
/// that the target may have as they are.
/// </summary>
public static class LadderAligner
{
    /// <summary>Aligns.</summary>
    /// <param name="source">Sentences of the one text.</param>
    /// <param name="target">Sentences of the other.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>Beads in order; each sentence of either side is in exactly one.</returns>
    public static IReadOnlyList<LadderBead> Align(
        IReadOnlyList<string> source,
        IReadOnlyList<string> target,
        CancellationToken ct
    ) => Align(source, target, rough: null, places: null, ct).Ladder;

    /// <summary>Aligns with a rough translation to go by.</summary>
    /// <param name="source">Sentences of the one text.</param>
    /// <param name="target">Sentences of the other.</param>
    /// <param name="rough">What each sentence of the source says in the other language, more or less; or null.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>Beads in order; each sentence of either side is in exactly one.</returns>
    /// <exception cref="ArgumentException">The rough translation has not one sentence for each of the source.</exception>
    public static IReadOnlyList<LadderBead> Align(
        IReadOnlyList<string> source,
        IReadOnlyList<string> target,
        IReadOnlyList<string>? rough,
        CancellationToken ct
    ) => Align(source, target, rough, places: null, ct).Ladder;

    internal static (IReadOnlyList<LadderBead> Ladder, double Kinship) Align(
        IReadOnlyList<string> source,
        IReadOnlyList<string> target,
        IReadOnlyList<string>? rough,
        PrintedPlaces? places,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        if (rough is not null && rough.Count != source.Count)
            throw new ArgumentException("A rough translation has one sentence for each of the source.", nameof(rough));
        if (source.Count == 0 || target.Count == 0)
            return (OneSided(source.Count, target.Count), 1);

        return new LadderSearch(source, target, rough, places).Find(ct);
    }

    private static List<LadderBead> OneSided(int sources, int targets)
    {
        var beads = new List<LadderBead>();
        for (var i = 0; i < sources; i++)
            beads.Add(new LadderBead(i, 1, 0, 0, 0));
        for (var j = 0; j < targets; j++)
            beads.Add(new LadderBead(sources, 0, j, 1, 0));
        return beads;
    }
}
