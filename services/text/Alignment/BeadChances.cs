namespace Tapescript.Text.Alignment;

/// <summary>
/// How probable the beads of a path are among all ways through the band: forward and backward sums, as for a hidden
/// Markov model. Costs are flattened first, because the evidence of words counts some things twice.
/// </summary>
internal static class BeadChances
{
    public static double[] Of(Band band, BandedPath path, BeadShape[] shapes, CancellationToken ct)
    {
        var (forward, backward) = TwoAtOnce.Of(
            () => new WaySums(band, path, shapes, isForward: true, ct),
            () => new WaySums(band, path, shapes, isForward: false, ct)
        );
        var all = forward.At(band.Cells - 1);
        var chances = new double[path.Beads.Count];
        for (var n = 0; n < chances.Length; n++)
        {
            var (s, t, k) = path.Beads[n];
            var (before, after) = (band.Cell(s, t), band.Cell(s + shapes[k].Source, t + shapes[k].Target));
            var log = forward.At(before) + WaySums.Log(path.CostsOf(k)[after]) + backward.At(after) - all;
            chances[n] = Math.Clamp(Math.Exp(log), 0, 1);
        }

        return chances;
    }
}
