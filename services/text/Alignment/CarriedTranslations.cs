namespace Tapescript.Text.Alignment;

/// <summary>
/// Translations of rolling captions: each says again what the one before it said. Of these the fewest stay that say
/// every source word.
/// </summary>
internal static class CarriedTranslations
{
    // Offsets on the axis are reckoned by characters.
    private const double Tolerance = 2;

    /// <returns>Which pieces are redundant.</returns>
    public static bool[] Find(IReadOnlyList<TargetPiece> pieces)
    {
        var redundant = new bool[pieces.Count];
        for (var first = 0; first < pieces.Count; )
        {
            var last = first;
            while (last + 1 < pieces.Count && Rolls(pieces[last], pieces[last + 1]))
                last++;
            if (last - first >= 2)
                KeepFewest(pieces, first, last, redundant);
            first = last + 1;
        }

        return redundant;
    }

    private static bool Rolls(TargetPiece one, TargetPiece next) =>
        next.IsCarried
        && one.Span.Cue != next.Span.Cue
        && next.From >= one.From
        && next.From < one.To - Tolerance
        && next.To >= one.To - Tolerance;

    private static void KeepFewest(IReadOnlyList<TargetPiece> pieces, int first, int last, bool[] redundant)
    {
        for (var i = first; i <= last; i++)
            redundant[i] = true;
        var covered = pieces[first].From;
        var at = first;
        while (at <= last)
        {
            var best = at;
            for (var i = at; i <= last && pieces[i].From <= covered + Tolerance; i++)
            {
                if (pieces[i].To >= pieces[best].To)
                    best = i;
            }

            redundant[best] = false;
            covered = pieces[best].To;
            at = best + 1;
        }
    }
}
